import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";

/*
 * The arrows and the manners of the house (README, "How it is built"), read from the imports. Every rule is also
 * shown a file that breaks it, because a rule that matches nothing looks just like a rule that is kept.
 */

interface SourceFile {
  /** From the root of the project: `src/web/main.tsx`. */
  path: string;
  text: string;
}

/** Says what is wrong with a file, or nothing. `targets` are its imports: project paths, or package names. */
type Rule = (file: SourceFile, targets: string[]) => string | undefined;

const mayImport: Record<string, string[]> = {
  contract: ["contract"],
  insight: ["contract", "insight"],
  server: ["contract", "server"],
  web: ["contract", "insight", "web"],
};

/** Code that only tests run; it may use the stand-ins of e2e/support and Node. */
const isTestCode = (path: string) => /\.test\.tsx?$|-under-test\.ts$|\/(conformance|testing)\//.test(path);

const room = (path: string) => /^src\/(contract|insight|server|web)\//.exec(path)?.[1];

const rules: Record<string, Rule> = {
  "an arrow that the house does not have": ({ path }, targets) => {
    const from = room(path);
    if (!from) return;
    return targets.find((target) => {
      const to = room(target);
      if (to) return !mayImport[from]?.includes(to);
      return target.startsWith("e2e/") && !isTestCode(path);
    });
  },
  "contract imports zod and nothing else": ({ path }, targets) => {
    if (room(path) !== "contract" || isTestCode(path)) return;
    return targets.find((target) => !target.startsWith("src/") && !/^zod(\/|$)/.test(target));
  },
  "one door to zod": ({ path }, targets) => {
    if (path === "src/contract/zod.ts") return;
    return targets.find((target) => /^zod(\/|$)/.test(target));
  },
  "insight knows no React": ({ path }, targets) => {
    if (room(path) !== "insight") return;
    return targets.find((target) => /^react(-|\/|$)/.test(target));
  },
  "Node is the server's": ({ path }, targets) => {
    if (room(path) === "server" || !room(path) || isTestCode(path)) return;
    return targets.find((target) => target.startsWith("node:") || builtinModules.includes(target));
  },
  "web/ui knows no router, no query client, no contract": ({ path }, targets) => {
    if (!path.startsWith("src/web/ui/")) return;
    return targets.find(
      (target) =>
        /^(react-router|@tanstack\/)/.test(target) ||
        (target.startsWith("src/") && !/^src\/web\/(ui|i18n)\//.test(target)),
    );
  },
  "one fetch": ({ path, text }) => {
    if (room(path) !== "web" || path.startsWith("src/web/api/") || isTestCode(path)) return;
    return /(?<![\w.])fetch\(/.exec(text)?.[0];
  },
  "no barrel": ({ path, text }) => {
    if (/\/index\.tsx?$/.test(path)) return path;
    return /^export \* from/m.exec(text)?.[0];
  },
  "no drawer for everything": ({ path }) =>
    path
      .split("/")
      .find((folder) => ["utils", "helpers", "lib", "hooks", "common", "types"].includes(folder)),
  "each runner in its place": ({ path }) => {
    if (path.endsWith(".e2e.ts") && !path.startsWith("e2e/")) return path;
    return /^e2e\/.*\.test\.ts/.exec(path)?.[0];
  },
  "imports name their file": (_file, targets) =>
    targets.find((target) => /^(src|e2e)\//.test(target) && !/\.(tsx?|css)$/.test(target)),
};

test("the house is built as its plan says", () => {
  expect(files().flatMap(faults)).toEqual([]);
});

test.each<[rule: string, path: string, text: string]>([
  ["an arrow that the house does not have", "src/web/a.ts", 'import { x } from "#server/app.ts";'],
  ["an arrow that the house does not have", "src/server/a.ts", 'const x = await import("#insight/a.ts");'],
  ["an arrow that the house does not have", "src/contract/a.ts", 'import type { X } from "../web/paths.ts";'],
  [
    "an arrow that the house does not have",
    "src/server/app.ts",
    'import { x } from "../../e2e/support/x.ts";',
  ],
  ["contract imports zod and nothing else", "src/contract/a.ts", 'import { format } from "date-fns";'],
  ["one door to zod", "src/server/a.ts", 'import * as z from "zod";'],
  ["insight knows no React", "src/insight/a.ts", 'import { useState } from "react";'],
  ["Node is the server's", "src/web/a.ts", 'import { join } from "node:path";'],
  ["Node is the server's", "src/insight/a.ts", 'import fs from "fs";'],
  [
    "web/ui knows no router, no query client, no contract",
    "src/web/ui/a.tsx",
    'import { Link } from "react-router";',
  ],
  [
    "web/ui knows no router, no query client, no contract",
    "src/web/ui/a.tsx",
    'import { p } from "#web/paths.ts";',
  ],
  ["one fetch", "src/web/customers/a.ts", "await fetch(path);"],
  ["no barrel", "src/web/ui/index.ts", ""],
  ["no barrel", "src/web/ui/all.ts", 'export * from "./button.tsx";'],
  ["no drawer for everything", "src/web/hooks/a.ts", ""],
  ["each runner in its place", "src/web/a.e2e.ts", ""],
  ["imports name their file", "src/web/a.ts", 'import "./b";'],
])("the rule '%s' can fail: %s with %s", (rule, path, text) => {
  expect(faults({ path, text })).toContainEqual(expect.stringContaining(`${path}: ${rule}`));
});

function faults(file: SourceFile): string[] {
  const targets = importsOf(file);
  return Object.entries(rules).flatMap(([name, rule]) => {
    const fault = rule(file, targets);
    return fault === undefined ? [] : [`${file.path}: ${name} (${fault})`];
  });
}

function importsOf({ path, text }: SourceFile): string[] {
  const imported = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g);
  return [...imported].map(([, target = ""]) => {
    if (target.startsWith("#")) return `src/${target.slice(1)}`;
    return target.startsWith(".") ? posix.join(dirname(path), target) : target;
  });
}

/** All source files but this one, whose samples break every rule. */
function files(): SourceFile[] {
  const root = join(import.meta.dirname, "..");
  return ["src", "e2e"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(folder, name))
      .filter((path) => /\.tsx?$/.test(path) && path !== "src/architecture.test.ts")
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  );
}
