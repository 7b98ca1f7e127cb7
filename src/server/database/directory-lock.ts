import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";

const held = new Set<string>();

/**
 * Takes the embedded database's folder for this process and returns what gives it back. PGlite itself does not
 * notice a second process, and two of them destroy each other's pages. A lock whose process is gone is taken over.
 * Throws when another process holds it.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  // Written whole under another name and then linked, which fails if the file exists: of two desks that start at
  // once one has the lock, and nobody finds a lock without its holder.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, String(process.pid), { flag: "wx", mode: 0o600 });
  try {
    removeLeftover(file);
    if (!isLinked(draft, file)) {
      const holder = holderOf(file) ?? "unknown"; // it ended between two lines
      throw new Error(
        `The embedded database in ${directory} is in use by process ${holder}. Stop that desk, or set DATA_DIR to another folder.`,
      );
    }
  } finally {
    rmSync(draft);
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** Removes a lock whose process is gone, and no other: what was moved away is looked at again, and put back if it lives. */
function removeLeftover(file: string): void {
  if (!isLeftover(file, file)) return;
  const moved = `${file}.${randomUUID()}`;
  try {
    renameSync(file, moved);
  } catch (error) {
    if (isNamed(error, "ENOENT")) return; // another desk was quicker
    throw error;
  }
  // Between the look and the move another desk may have taken it over.
  if (!isLeftover(moved, file)) isLinked(moved, file);
  rmSync(moved);
}

/** Is what stands in `copy` a lock, for the place `file`, that nobody holds any more? */
function isLeftover(copy: string, file: string): boolean {
  const holder = holderOf(copy);
  if (holder === null) return false;
  // In a container every desk is process 1: a lock with this very id is a leftover, unless it was taken here.
  if (holder === process.pid) return !held.has(file);
  return !isRunning(holder);
}

/** The process in the lock; null without a lock; 0 when a machine that lost power left it empty. */
function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch (error) {
    if (isNamed(error, "ENOENT")) return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return isNamed(error, "EPERM");
  }
}

function isLinked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isNamed(error, "EEXIST")) return false;
    throw error;
  }
}

function isNamed(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
