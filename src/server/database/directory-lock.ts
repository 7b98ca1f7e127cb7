import { readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";

const held = new Set<string>();

/**
 * Takes the embedded database's folder for this process and returns what gives it back. PGlite itself does not
 * notice a second process, and two of them destroy each other's pages. A lock whose process is gone is taken over.
 * Throws when another process holds it.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  const holder = holderOf(file);
  // In a container every desk is process 1: a lock with this very id is a leftover, unless it was taken here.
  const inUse = holder === process.pid ? held.has(file) : holder !== null && isRunning(holder);
  if (inUse) {
    throw new Error(
      `The embedded database in ${directory} is in use by process ${holder}. Stop that desk, or set DATA_DIR to another folder.`,
    );
  }
  rmSync(file, { force: true });
  // `wx` fails when another process was quicker, between the look and here.
  writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, "utf8")) || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
