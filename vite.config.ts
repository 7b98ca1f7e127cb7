import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { firstListBudget } from "./first-list-budget.ts";
import { deskInDevelopment } from "./src/server/dev-server.ts";

/**
 * Moves the page's first script (src/web/first-script.ts) to the top of the head, ahead of the app that imports it:
 * a module is evaluated once, so the app finds what it started. Nothing is drawn before it has set the theme. It is also
 * what starts the app, whose scripts the page only has fetched: the first of them is the app's own.
 */
function firstScript(): Plugin {
  return {
    name: "first-script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const withModule = (name: string) =>
          chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/web/${name}`)));
        const first = withModule("first-script.ts");
        const app = withModule("main.tsx");
        if (!first || !app) throw new Error("The build has no first script, or no app.");
        const lean = html.replace(/^\s*<script type="module" crossorigin .*<\/script>\n/gm, "");
        if (lean === html) throw new Error("index.html does not start the app, or not as this knows it.");
        // Where the server puts what it brings along (src/server/first-list/list-document.ts).
        if (!html.includes("<!--first-list-->") || !html.includes('<html lang="en">'))
          throw new Error("index.html has no place for the first list.");
        const fetched = [app.fileName, ...app.imports].filter((name) => name !== first.fileName);
        return {
          html: lean,
          tags: [
            {
              tag: "script",
              attrs: { type: "module", async: true, blocking: "render", src: `/${first.fileName}` },
              injectTo: "head-prepend",
            },
            ...fetched.map((name) => ({
              tag: "link",
              attrs: { rel: "modulepreload", crossorigin: true, href: `/${name}` },
              injectTo: "head" as const,
            })),
          ],
        };
      },
    },
  };
}

/** What the query client holds on to, or calls, of react-query's infinite queries and mutations. */
const unusedQueryCore: Readonly<Record<string, string>> = {
  "infiniteQueryBehavior.js":
    "export const infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined;",
  "mutationCache.js":
    "export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve(); } }",
};

/**
 * react-router has a production build that its exports never lead to: without warnings, and with less to send. The names
 * that it gives its components for developers keep forms and scroll restoration in the bundle, which the desk has no use
 * for. What use-sync-external-store adds to old versions of React, this one has. react-query's infinite queries hang on a
 * class, so they stay whether or not anybody asks one; here nobody does, and who would is told by the missing function.
 * The same holds for its mutations, of which the desk has none.
 */
function leanPackages(): Plugin {
  const file = (name: string) =>
    fileURLToPath(new URL(`node_modules/react-router/dist/production/${name}.mjs`, import.meta.url));
  const alias = [
    { find: /^react-router$/, replacement: file("index") },
    { find: /^react-router\/dom$/, replacement: file("dom-export") },
    { find: /^use-sync-external-store\/shim$/, replacement: "react" },
  ];
  return {
    name: "lean-packages",
    apply: "build",
    config: () => ({ resolve: { alias } }),
    load: (id) => unusedQueryCore[id.split("/query-core/build/modern/")[1] ?? ""] ?? null,
    transform: (code, id) =>
      id.includes("/react-router/dist/production/")
        ? code
            .replace(/^\w+\.displayName = .*$/gm, "")
            .replace(/^(var \w+ =) (?=\w+\.(?:forwardRef|memo|createContext)\()/gm, "$1 /* @__PURE__ */ ")
        : null,
  };
}

/**
 * What draws the first picture on the server (src/web/customers/first-picture) is built into it: taken from node_modules,
 * React would be the one for developers, and slower, unless whoever starts the desk sets NODE_ENV.
 */
function builtInReact(): Plugin {
  return {
    name: "built-in-react",
    apply: "build",
    config: () => ({
      environments: {
        ssr: {
          define: { "process.env.NODE_ENV": JSON.stringify("production") },
          resolve: {
            noExternal: [/^(react|react-dom|use-sync-external-store)$/, /^@tanstack\//, "lucide-react"],
          },
        },
      },
    }),
  };
}

/**
 * A later chunk is fetched by `import()` alone. Vite's helper around each of them would preload what the chunk imports,
 * and names and helper cost the first list 1.2 kB; nearly all those chunks are fetched on idle anyway. Their style
 * sheets are part of the first one, which the helper would otherwise have to wait for.
 */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) =>
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
  };
}

const compress = promisify(brotliCompress);

/**
 * Writes `name.br` beside every text of the build, which the server sends (src/server/files/web-files.ts). At the
 * highest level, which takes a second and a half: too long for every start, and a tenth less to send than level 6.
 */
function compressedFiles(): Plugin {
  return {
    name: "compressed-files",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(?:css|html|js|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const file = join(dir, name);
          await writeFile(`${file}.br`, await compress(await readFile(file)));
        }),
      );
    },
  };
}

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    firstScript(),
    leanPackages(),
    builtInReact(),
    plainImports(),
    compressedFiles(),
    firstListBudget(),
    deskInDevelopment(),
  ],
  build: {
    outDir: "dist/web",
    // The content security policy allows no inline script, style or data: address, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
  environments: {
    ssr: {
      build: {
        copyPublicDir: false,
        rolldownOptions: {
          // Node starts the first two itself: the second one in a thread, by its name (pglite-thread.ts). The third is the
          // app's part in the document, which the server loads by its name (load-first-picture.ts).
          input: [
            "src/server/main.ts",
            "src/server/database/pglite-worker.js",
            "src/web/customers/first-picture/first-picture.tsx",
          ],
        },
      },
    },
    client: {
      build: {
        rolldownOptions: {
          output: {
            // The first list carries the names of everything that may be loaded later: readable ones cost it
            // 0.3 kB. Fewer letters would not tell this many files apart.
            // Nearly all of a chunk's functions run as soon as it does. Told so, Chrome compiles them while they arrive,
            // beside the main thread, instead of on it and twice: an eighth less work for the first list, and a first
            // customer a fifth sooner (docs/performance.md).
            // https://developer.chrome.com/blog/explicit-compile-hints-html
            postBanner: ({ name }) => (name === "first" ? "" : "//# allFunctionsCalledOnLoad"),
            chunkFileNames: "assets/[hash:8].js",
            assetFileNames: "assets/[hash:8][extname]",
            codeSplitting: {
              // Two files at the start: the tiny first one, and everything else that every page needs.
              groups: [
                {
                  name: "first",
                  test: /src\/(web\/(first-(document|request|script|start)|device-choices|kept-top)|contract\/(paths|first-list))/,
                  priority: 1,
                },
                { name: "app", tags: ["$initial"] },
              ],
            },
          },
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    // Many files open a database of their own, and properties run hundreds of times: on two busy cores the usual five
    // and ten seconds are too short.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
});
