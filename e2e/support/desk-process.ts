import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

interface DeskOptions {
  port: number;
  dataDir: string;
  logFolder: string;
  env?: Record<string, string>;
  /** How long the start may take; a first one makes a database and a book, on a machine that runs other tests. */
  patience?: number;
}

export interface StartedDesk {
  url: string;
  /** Asks it to end, as a deployment does, and waits until it has. */
  stop: () => Promise<void>;
}

const server = "dist/server/main.js";
const pollEvery = 200;

/** Starts the built server in a process of its own and waits until it is ready. Throws with its last words if not. */
export async function startDesk(
  name: string,
  { port, dataDir, logFolder, env, patience = 90_000 }: DeskOptions,
): Promise<StartedDesk> {
  if (!existsSync(server))
    throw new Error(`There is no ${server}: run npm run build before the end-to-end tests.`);
  mkdirSync(logFolder, { recursive: true });
  const desk = spawn(process.execPath, [server], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO_CUSTOMERS: "2000",
      LOG_LEVEL: "info",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(join(logFolder, `${name}.log`), { flags: "a" });
  let output = "";
  for (const stream of [desk.stdout, desk.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      log.write(chunk);
      output = (output + chunk.toString()).slice(-2000);
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const stop = () => end(desk);
  if (!(await isReady(desk, url, patience))) {
    await stop();
    throw new Error(`The ${name} desk did not get ready at ${url}.\n${output}`);
  }
  return { url, stop };
}

async function isReady(desk: ChildProcess, url: string, patience: number): Promise<boolean> {
  const giveUpAt = Date.now() + patience;
  while (Date.now() < giveUpAt && desk.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
  return false;
}

function end(desk: ChildProcess): Promise<void> {
  if (desk.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    desk.once("exit", () => resolve());
    desk.kill("SIGTERM");
  });
}
