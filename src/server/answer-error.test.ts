import { Hono } from "hono";
import { expect, test } from "vitest";
import { answerError } from "./answer-error.ts";
import type { DeskEnv } from "./desk-env.ts";
import { createLogger } from "./logger.ts";

/** The answer to a request whose handler throws this, and the log. */
async function answerTo(thrown: Error) {
  const log: string[] = [];
  const logger = createLogger("info", { write: (line) => void log.push(line) });
  const app = new Hono<DeskEnv>();
  app.onError((error, c) => answerError(error, c, logger));
  app.get("/", () => {
    throw thrown;
  });
  return { answer: await app.request("/"), log: log.join("") };
}

test("a database that is away is worth asking again in a moment, and is in the log", async () => {
  const thrown = Object.assign(new Error("connect ECONNREFUSED 10.0.0.9:5432"), { code: "ECONNREFUSED" });
  const { answer, log } = await answerTo(thrown);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("2");
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ error: "database_unavailable" });
  expect(text).not.toContain("10.0.0.9");
  expect(log).toContain("ECONNREFUSED");
});

test("a statement that is wrong is a failure of the desk", async () => {
  const { answer } = await answerTo(Object.assign(new Error("syntax error"), { code: "42601" }));
  expect(answer.status).toBe(500);
  expect(answer.headers.get("retry-after")).toBeNull();
  expect(await answer.json()).toMatchObject({ error: "internal_error" });
});
