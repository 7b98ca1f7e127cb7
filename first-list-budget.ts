import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "vite";

/** What the first list may cost, in bytes after brotli, as the server sends it. */
const budget = { javascript: 130_000, css: 12_000, renderBlocking: 3 };

/** Fails the build when the page needs more before its first list than the budget allows. */
export function firstListBudget(): Plugin {
  return {
    name: "first-list-budget",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === "chunk");
        const page = files.find(({ fileName }) => fileName === "index.html");
        const html = page?.type === "asset" ? String(page.source) : "";
        const needed = new Set(chunks.filter(({ fileName }) => html.includes(fileName)));
        // A set that grows while it is walked: what the page names, what that imports, and so on.
        for (const chunk of needed)
          for (const other of chunks) if (chunk.imports.includes(other.fileName)) needed.add(other);
        const sheets = files.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));

        const cost = {
          javascript: sum([...needed].map(({ code }) => brotliCompressSync(code).length)),
          css: sum(
            sheets.map((sheet) => (sheet.type === "asset" ? brotliCompressSync(sheet.source).length : 0)),
          ),
          renderBlocking: html.match(/rel="stylesheet"|blocking="render"/g)?.length ?? 0,
        };
        const told = `JavaScript ${cost.javascript}, CSS ${cost.css} bytes (brotli), ${cost.renderBlocking} render-blocking`;
        this.info(`First list: ${told}.`);
        if (cost.javascript === 0 || cost.css === 0 || cost.renderBlocking === 0)
          this.error(`The first list's cost could not be read from the build: ${told}.`);
        if (
          cost.javascript > budget.javascript ||
          cost.css > budget.css ||
          cost.renderBlocking > budget.renderBlocking
        )
          this.error(`The first list is over its budget of ${JSON.stringify(budget)}: ${told}.`);
      },
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
