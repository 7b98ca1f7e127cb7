import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the thread is asked: a statement, with the lines of a COPY where it is one; without a text, to close. */
export interface Question {
  id: number;
  text: string | null;
  values: unknown[];
  copied?: string | undefined;
}

export interface Result {
  rows: Record<string, unknown>[];
  /** The columns of JSON; they come as text. */
  jsonFields: string[];
}

/** The answer to the question of that id. */
type Answer = { id: number; result: Result } | { id: number; failure: { message: string; code?: string } };

export interface PgliteThread {
  /** Runs one statement and resolves with its rows, JSON parsed. Statements run in the order they are asked. */
  ask(text: string, values?: unknown[], copied?: string): Promise<Record<string, unknown>[]>;
  /** Closes the database behind everything that was asked, and ends the thread. */
  close(): Promise<void>;
}

/**
 * Starts PostgreSQL in a thread of its own, so that a slow statement holds up nobody who asks for something else.
 * Rejects when the database cannot be opened. A thread that dies later ends the process, as any bug does.
 */
export async function startPgliteThread(directory: string): Promise<PgliteThread> {
  const worker = new Worker(new URL("./pglite-worker.js", import.meta.url), { workerData: directory });
  await once(worker, "message");

  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  let asked = 0;
  worker.on("message", (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if ("result" in answer) return resolve?.(answer.result);
    const { message, code } = answer.failure;
    reject?.(Object.assign(new Error(message), code !== undefined && { code }));
  });

  function send(question: Omit<Question, "id">): Promise<Result> {
    if (worker.threadId === -1) return Promise.reject(new Error("The embedded database is closed."));
    asked += 1;
    worker.postMessage({ ...question, id: asked });
    return new Promise((resolve, reject) => waiting.set(asked, { resolve, reject }));
  }

  return {
    async ask(text, values = [], copied) {
      const { rows, jsonFields } = await send({ text, values, copied });
      for (const row of rows) for (const field of jsonFields) row[field] = parsed(row[field]);
      return rows;
    },
    async close() {
      await send({ text: null, values: [] });
      await worker.terminate();
    },
  };
}

/** Null stays null; JSON's own `null` reads as null too. */
function parsed(json: unknown): unknown {
  return typeof json === "string" ? JSON.parse(json) : json;
}
