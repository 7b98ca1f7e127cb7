import { createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "#server/testing/raw-request.ts";
import { isDatabaseAway } from "./is-away.ts";
import { openPostgres } from "./postgres.ts";
import { sql } from "./sql.ts";

/** What the driver throws in front of something that listens where PostgreSQL should, and does this. */
async function failureAt(onConnection: (socket: Socket) => void): Promise<unknown> {
  const server = createServer(onConnection);
  onTestFinished(() => void server.close());
  return failureOf(await listen(server));
}

async function failureOf(port: number): Promise<unknown> {
  const database = openPostgres(`postgres://desk@127.0.0.1:${port}/desk`);
  const failure = await database.query(sql`SELECT 1`).catch((error: unknown) => error);
  await database.close();
  return failure;
}

/** PostgreSQL's message of an error with that code. */
function refusal(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mno\0\0`);
  const head = Buffer.from([69, 0, 0, 0, 4 + fields.length]);
  return Buffer.concat([head, fields]);
}

test("nobody listens", async () => {
  const failure = await failureOf(1);
  expect(failure).toMatchObject({ code: "ECONNREFUSED" });
  expect(isDatabaseAway(failure)).toBe(true);
});

test("the connection is reset", async () => {
  const failure = await failureAt((socket) => socket.once("data", () => socket.resetAndDestroy()));
  expect(failure).toMatchObject({ code: "ECONNRESET" });
  expect(isDatabaseAway(failure)).toBe(true);
});

test.each([
  ["57P03", true], // starting
  ["28P01", false], // a wrong password stays wrong
])("the server refuses with %s", async (code, isAway) => {
  const failure = await failureAt((socket) => socket.once("data", () => socket.end(refusal(code))));
  expect(failure).toMatchObject({ code });
  expect(isDatabaseAway(failure)).toBe(isAway);
});

test.each([
  [Object.assign(new Error("write CONNECTION_CLOSED"), { code: "CONNECTION_CLOSED" }), true],
  [Object.assign(new Error("terminating connection"), { code: "57P01" }), true],
  [Object.assign(new Error("canceling statement"), { code: "57014" }), false],
  [Object.assign(new Error("duplicate key"), { code: "23505" }), false],
  [new Error("a bug"), false],
  ["ECONNREFUSED", false],
  [null, false],
])("%s: %s", (error, isAway) => expect(isDatabaseAway(error)).toBe(isAway));
