import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const keyBytes = 32;

/**
 * The key for `seal`, from `session-key` in the data folder, made there at the first start (readable by its owner
 * only). It stands beside the embedded database and not in it, so that a dump of the database opens nothing.
 * Throws when the file holds something else.
 */
export async function loadSealingKey(dataDir: string): Promise<Buffer> {
  const file = join(dataDir, "session-key");
  const existing = await readKey(file);
  if (existing) return existing;

  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // Written whole under another name and then linked, which fails if the file exists: of two desks that start at
  // once, both end up with the key of the first, and neither reads half a key.
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, randomBytes(keyBytes), { mode: 0o600, flag: "wx" });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  const key = await readKey(file);
  if (!key) throw new Error(`${file} vanished while it was being made.`);
  return key;
}

async function readKey(file: string): Promise<Buffer | null> {
  try {
    const key = await readFile(file);
    if (key.length === keyBytes) return key;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  throw new Error(`${file} is not a session key: delete it and start again, which ends every session.`);
}
