import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "#contract/zod.ts";
import { ApiError, isTransient } from "./api-error.ts";
import { fetchJson } from "./fetch-json.ts";
import { recordUserAct } from "./user-activity.ts";

const answers = vi.fn<typeof fetch>();
const schema = z.object({ name: z.string() });
const ask = (signal?: AbortSignal) =>
  fetchJson({ path: "/api/x", read: (json) => schema.parse(json), ...(signal && { signal }) });
const failure = () =>
  ask().then(
    () => null,
    (error: unknown) => error,
  );

beforeEach(() => {
  vi.stubGlobal("fetch", answers);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  answers.mockReset();
});

test("an answer is what its schema makes of it", async () => {
  answers.mockResolvedValue(Response.json({ name: "Ærø", more: 1 }));
  await expect(ask()).resolves.toEqual({ name: "Ærø" });
});

test("the desk's own error body says which key and which request", async () => {
  answers.mockResolvedValue(
    Response.json(
      { error: "access_denied", message: "No.", requestId: "r1" },
      { status: 403, headers: { "Retry-After": "7" } },
    ),
  );
  expect(await failure()).toMatchObject({
    kind: "http",
    status: 403,
    error: "access_denied",
    requestId: "r1",
    retryAfter: 7,
  });
});

test.each([
  ["HTML", "<h1>Bad gateway</h1>"],
  ["nothing", ""],
  ["other JSON", '{"error":{"code":1}}'],
])("an error status with %s still says its status and the request of its header", async (_what, body) => {
  answers.mockResolvedValue(new Response(body, { status: 502, headers: { "X-Request-Id": "r2" } }));
  expect(await failure()).toMatchObject({
    kind: "http",
    status: 502,
    error: "",
    requestId: "r2",
    retryAfter: null,
  });
});

test.each([
  ["HTML", "<h1>Sign in to the guest network</h1>"],
  ["nothing", ""],
  ["null", "null"],
  ["another shape", '{"title":"Ærø"}'],
])("a success with %s is a broken contract, not an answer", async (_what, body) => {
  answers.mockResolvedValue(new Response(body, { status: 200 }));
  expect(await failure()).toMatchObject({ kind: "contract", status: 200 });
});

test("no answer, and one that breaks off, are the network's", async () => {
  answers.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect(await failure()).toMatchObject({ kind: "network", status: 0 });

  const brokenOff = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
  answers.mockResolvedValueOnce(new Response(brokenOff, { status: 200 }));
  expect(await failure()).toMatchObject({ kind: "network", status: 0 });
});

test("a request that nobody waits for ends with its own reason, not as a failed one", async () => {
  const controller = new AbortController();
  answers.mockImplementation((_path, init) => {
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  });
  const asked = ask(controller.signal);
  await vi.waitFor(() => expect(answers).toHaveBeenCalled());
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  await expect(asked).rejects.not.toBeInstanceOf(ApiError);
});

test("a request of an unattended page says so", async () => {
  vi.useFakeTimers();
  answers.mockImplementation(async () => Response.json({ name: "x" }));
  const backgroundOf = async () => {
    await ask();
    return new Headers(answers.mock.lastCall?.[1]?.headers).get("X-TX-Background");
  };
  recordUserAct();
  expect(await backgroundOf()).toBeNull();
  vi.advanceTimersByTime(61_000);
  expect(await backgroundOf()).toBe("1");
  recordUserAct();
  expect(await backgroundOf()).toBeNull();
});

test("only the network and a gateway's bad moment are worth another try", () => {
  const http = (status: number) => new ApiError({ kind: "http", status });
  const retried = [400, 401, 403, 404, 422, 429, 500, 502, 503, 504].filter((status) =>
    isTransient(http(status)),
  );
  expect(retried).toEqual([502, 503, 504]);
  expect(isTransient(new ApiError({ kind: "network" }))).toBe(true);
  expect(isTransient(new ApiError({ kind: "contract", status: 200 }))).toBe(false);
  expect(isTransient(new TypeError("bug"))).toBe(false);
});
