// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

/*
 * PostgreSQL in a thread of its own; pglite-thread.ts is the other end. In plain JavaScript because Node loads this
 * file itself, also in tests and in development, where nothing is built and Node 20 reads no TypeScript.
 */

const json = 114;
const jsonb = 3802;
/** @param {string} text */
const asText = (text) => text;

if (!parentPort) throw new Error("This is the code of a worker.");
const port = parentPort;
const engine = await PGlite.create(workerData, { extensions: { pg_trgm } });

/** @param {import("./pglite-thread.ts").Question} question @returns {Promise<import("./pglite-thread.ts").Result>} */
async function answer({ text, values, copied }) {
  if (text === null) {
    await engine.close();
    return { rows: [], jsonFields: [] };
  }
  // JSON crosses as text: copying it from thread to thread object by object costs more than reading it over there.
  const parsers = { [json]: asText, [jsonb]: asText };
  const options = copied === undefined ? { parsers } : { parsers, blob: new Blob([copied]) };
  const { rows, fields } = await engine.query(text, values, options);
  const jsonFields = fields.filter(({ dataTypeID: type }) => type === json || type === jsonb);
  return {
    rows: /** @type {Record<string, unknown>[]} */ (rows),
    jsonFields: jsonFields.map(({ name }) => name),
  };
}

port.on("message", async (/** @type {import("./pglite-thread.ts").Question} */ question) => {
  try {
    port.postMessage({ id: question.id, result: await answer(question) });
  } catch (error) {
    // An error that is copied to another thread keeps its message and loses PostgreSQL's code.
    const { message, code } = Object(error);
    port.postMessage({ id: question.id, failure: { message, code } });
  }
});
port.postMessage("open");
