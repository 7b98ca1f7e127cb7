import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** One file of the built app, ready to be sent. */
export interface WebFile {
  type: string;
  etag: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed; null for formats that are compressed already. */
  br: Uint8Array<ArrayBuffer> | null;
  gzip: Uint8Array<ArrayBuffer> | null;
}

/** The built app, by the exact path it is served under. `shell` is the page, served at the app's own addresses. */
export interface WebFiles {
  shell: WebFile | null;
  byPath: ReadonlyMap<string, WebFile>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

const compressible = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"]);

// Anything else in the folder (source maps, dot files, `.br` beside their originals) is not served.
const servedName = /^[\w-][\w./-]*$/;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Reads the built app into memory, once. What is served is what is in this map: no path of a request ever becomes
 * a path of the file system. Files with a `.br` beside them (made by the build) are sent as that.
 */
export async function readWebFiles(directory: string): Promise<WebFiles> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const served = files.filter((name) => servedName.test(name) && types[extname(name)] !== undefined);
  const byPath = new Map(
    await Promise.all(
      served.map(async (name) => [`/${name}`, await readWebFile(join(directory, name))] as const),
    ),
  );
  const shell = byPath.get("/index.html") ?? null;
  byPath.delete("/index.html");
  return { shell, byPath };
}

async function readWebFile(file: string): Promise<WebFile> {
  const bytes = new Uint8Array(await readFile(file));
  const type = types[extname(file)] ?? "";
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  if (!compressible.has(extname(file))) return { type, etag, bytes, br: null, gzip: null };
  const [br, zipped] = await Promise.all([
    readFile(`${file}.br`).catch(() =>
      compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    ),
    compressGzip(bytes),
  ]);
  return { type, etag, bytes, br: new Uint8Array(br), gzip: new Uint8Array(zipped) };
}
