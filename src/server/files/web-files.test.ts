import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWebFiles, type WebFiles } from "./web-files.ts";

const script = "export const answer = 42;\n".repeat(100);
let folder: string;
let files: WebFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-web-"));
  await mkdir(join(folder, "assets"));
  await mkdir(join(folder, ".vite"));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write("index.html", "<!doctype html>");
  await write("favicon.svg", "<svg/>");
  await write("assets/app-1.js", script);
  await write("assets/app-1.js.map", "{}");
  await write("assets/app-2.js", script);
  await write("assets/app-2.js.br", "made by the build");
  await write("assets/inter-3.woff2", "font");
  await write(".env", "SECRET=1");
  await write(".vite/manifest.json", "{}");
  await write("a:b.js", "");
  files = await readWebFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("the page, assets and files are served; source maps, dot files and odd names are not", () => {
  expect(new TextDecoder().decode(files.shell?.bytes)).toBe("<!doctype html>");
  expect([...files.byPath.keys()].sort()).toEqual([
    "/assets/app-1.js",
    "/assets/app-2.js",
    "/assets/inter-3.woff2",
    "/favicon.svg",
  ]);
});

test("text is compressed once, what is compressed already is left alone", () => {
  const file = files.byPath.get("/assets/app-1.js");
  expect(brotliDecompressSync(file?.br ?? "").toString()).toBe(script);
  expect(gunzipSync(file?.gzip ?? "").toString()).toBe(script);
  expect(files.byPath.get("/assets/inter-3.woff2")).toMatchObject({
    type: "font/woff2",
    br: null,
    gzip: null,
  });
});

test("what the build compressed is taken as it is", () => {
  const { br } = files.byPath.get("/assets/app-2.js") ?? {};
  expect(Buffer.from(br ?? []).toString()).toBe("made by the build");
});
