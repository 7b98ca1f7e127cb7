import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
import type { DeskEnv } from "./desk-env.ts";
import { createDeskServer } from "./desk-server.ts";
import { drain } from "./drain.ts";
import { listen } from "./testing/raw-request.ts";

/** A server that answers with `body`, and a client whose connection is open until the server ends it. */
async function connected(body: () => ReadableStream | string, limits?: { silence: number }) {
  const app = new Hono<DeskEnv>();
  app.get("/", () => new Response(body()));
  const server = createDeskServer(app, limits);
  const socket = connect(await listen(server), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  const get = () => socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  return { server, socket, open, get };
}

const chunk = new Uint8Array(64 * 1024);
const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });

test("a client that does not read its answer loses the connection", async () => {
  const { socket, open, get } = await connected(endless, { silence: 100 });
  socket.pause();
  get();
  await expect.poll(open).toBe(1);
  await expect.poll(open, { timeout: 5_000 }).toBe(0);
});

test("an answer that pauses for less than that comes to its end", async () => {
  const parts = ["a", "b", "c", "end"];
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await setTimeout(300);
      controller.enqueue(new TextEncoder().encode(parts.shift()));
      if (parts.length === 0) controller.close();
    },
  });
  const { socket, get } = await connected(() => slow, { silence: 900 });
  let received = "";
  socket.on("data", (bytes) => {
    received += bytes.toString();
  });
  get();
  await expect.poll(() => received, { timeout: 5_000 }).toContain("end\r\n0\r\n");
});

test("silence may last longer than the longest wait for an answer, and an idle connection outlives the proxy's", async () => {
  const { server } = await connected(() => "");
  expect(server.timeout).toBeGreaterThan(30_000); // when the app gives up
  expect(server.keepAliveTimeout).toBeGreaterThan(120_000); // when Caddy closes it
});

test("idle connections do not hold up a drain", async () => {
  const { server, socket, open, get } = await connected(() => "whole");
  const answered = new Promise((resolve) => socket.once("data", resolve));
  get();
  await answered;
  expect(await open()).toBe(1);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await drain(server, { grace: 0, patience: 60_000 });
  await closed;
});
