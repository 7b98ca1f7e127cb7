import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lockDirectory } from "./directory-lock.ts";

// As it is, but for the one test that comes between two steps of a desk.
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "desk-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const directory = () => join(folder, "pglite");
const lock = () => join(folder, "pglite.lock");
const gone = spawnSync("true").pid;
const running = process.ppid;

test("a folder is one desk's until it is given back", () => {
  const unlock = lockDirectory(directory());
  expect(readFileSync(lock(), "utf8")).toBe(String(process.pid));
  expect(() => lockDirectory(directory())).toThrow(`in use by process ${process.pid}`);
  unlock();
  lockDirectory(directory())();
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock of a process that runs is respected and left as it is", () => {
  writeFileSync(lock(), String(running));
  expect(() => lockDirectory(directory())).toThrow(`in use by process ${running}`);
  expect(readFileSync(lock(), "utf8")).toBe(String(running));
  expect(readdirSync(folder)).toEqual(["pglite.lock"]);
});

test.each([
  ["of a process that is gone", String(gone)],
  ["of an earlier process with this one's id", String(process.pid)],
  ["that a loss of power left empty", ""],
])("a lock %s is taken over", (_, text) => {
  writeFileSync(lock(), text);
  const unlock = lockDirectory(directory());
  expect(readFileSync(lock(), "utf8")).toBe(String(process.pid));
  expect(readdirSync(folder)).toEqual(["pglite.lock"]);
  unlock();
});

test("a leftover that another desk takes over first is that desk's", () => {
  writeFileSync(lock(), String(gone));
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    writeFileSync(lock(), String(running));
    return String(gone); // as it was a moment ago
  });
  expect(() => lockDirectory(directory())).toThrow(`in use by process ${running}`);
  expect(readFileSync(lock(), "utf8")).toBe(String(running));
  expect(readdirSync(folder)).toEqual(["pglite.lock"]);
});
