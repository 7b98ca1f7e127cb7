import { createServer } from "node:http";
import { expect, test } from "vitest";
import { drain } from "./drain.ts";
import { listen } from "./testing/raw-request.ts";

/** A server that answers when it is told to. */
async function createHeldServer() {
  const answers: (() => void)[] = [];
  const server = createServer((_, response) => {
    answers.push(() => response.end("whole"));
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  return { server, url, answers };
}

test("a running request gets its answer, and no new one is taken meanwhile", async () => {
  const { server, url, answers } = await createHeldServer();
  const running = fetch(url);
  await expect.poll(() => answers.length).toBe(1);

  let drained = false;
  const draining = drain(server, { grace: 0, patience: 60_000 }).then(() => {
    drained = true;
  });
  await expect.poll(() => server.listening).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
  expect(drained).toBe(false);
  answers[0]?.();
  expect(await (await running).text()).toBe("whole");
  await draining;
});

test("before it stops listening, answers tell the client to let go of the connection", async () => {
  const { server, url, answers } = await createHeldServer();
  const draining = drain(server, { grace: 500, patience: 60_000 });
  const late = fetch(url);
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.();
  expect((await late).headers.get("connection")).toBe("close");
  await draining;
});

test("a request that takes longer than the patience is cut off", async () => {
  const { server, url, answers } = await createHeldServer();
  const running = fetch(url);
  await expect.poll(() => answers.length).toBe(1);
  const cutOff = expect(running).rejects.toThrow();
  await drain(server, { grace: 0, patience: 1 });
  await cutOff;
});
