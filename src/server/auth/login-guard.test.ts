import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DeskError } from "#server/desk-error.ts";
import { createLoginGuard } from "./login-guard.ts";

// Only the clock: the limits read it, and nothing here waits for a timer.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: 0 }));
afterEach(() => void vi.useRealTimers());

const request = { username: "admin", password: "no" };
const waiting = new AbortController().signal;

/** A login that lasts until it is told to end, and how many of them run. */
function createSlowLogin() {
  const ends: (() => void)[] = [];
  const login = () => new Promise<string>((resolve) => ends.push(() => resolve("in")));
  return { login, ends };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("two logins are worked on at once, twenty wait, the others are sent away", async () => {
  const guarded = createLoginGuard({ atOnce: 2 });
  const { login, ends } = createSlowLogin();
  const results = Array.from({ length: 25 }, (_, index) =>
    guarded(request, `10.0.0.${index}`, waiting, login).catch((error: DeskError) => error.key),
  );
  await settled();
  expect(ends).toHaveLength(2);
  while (ends.length > 0) {
    for (const end of ends.splice(0)) end();
    await settled();
    expect(ends.length).toBeLessThanOrEqual(2);
  }
  expect(await Promise.all(results)).toEqual([...Array(22).fill("in"), ...Array(3).fill("busy")]);
});

test("a login that the client breaks off counts as a guess, a bug does not", async () => {
  const guarded = createLoginGuard({ atOnce: 2 });
  const attempt = (signal: AbortSignal) =>
    guarded(request, "10.0.0.1", signal, () => Promise.reject(new Error("ended"))).catch((error) => error);
  for (let count = 0; count < 10; count += 1) expect(await attempt(waiting)).not.toBeInstanceOf(DeskError);
  for (let count = 0; count < 5; count += 1) {
    expect(await attempt(AbortSignal.abort())).not.toBeInstanceOf(DeskError);
  }
  expect(await attempt(waiting)).toMatchObject({ status: 429 });
});

test("a platform that asks for a pause has judged nobody's password", async () => {
  const guarded = createLoginGuard({ atOnce: 2 });
  const pause = new DeskError(429, "too_many_requests", "The platform asks for a pause.");
  for (let count = 0; count < 30; count += 1) {
    await expect(guarded(request, "10.0.0.1", waiting, () => Promise.reject(pause))).rejects.toBe(pause);
  }
  expect(await guarded(request, "10.0.0.1", waiting, async () => "in")).toBe("in");
});

test("attempts at an account that has to wait leave the address to the others behind it", async () => {
  const guarded = createLoginGuard({ atOnce: 2 });
  const wrong = () => Promise.reject(new DeskError(401, "credentials_invalid", "The login is wrong."));
  for (let count = 0; count < 40; count += 1) {
    await expect(guarded(request, "10.0.0.1", waiting, wrong)).rejects.toBeInstanceOf(DeskError);
  }
  const colleague = { username: "lone", password: "right" };
  expect(await guarded(colleague, "10.0.0.1", waiting, async () => "in")).toBe("in");
});

test("an office whose many logins are under way waits a minute, however they end", async () => {
  const guarded = createLoginGuard({ atOnce: 20 });
  const slow = new DeskError(504, "upstream_timeout", "The platform did not answer in time.");
  const ends: (() => void)[] = [];
  const attempt = (index: number) =>
    guarded({ ...request, username: `colleague-${index}` }, "10.0.0.1", waiting, () => {
      return new Promise((_, reject) => ends.push(() => reject(slow)));
    }).catch((error: DeskError) => error.retryAfter ?? error.key);
  const underWay = Array.from({ length: 20 }, (_, index) => attempt(index));
  await settled();
  for (const end of ends) {
    expect(await attempt(20)).toBe(60);
    end();
    await settled();
  }
  expect(await Promise.all(underWay)).toEqual(Array(20).fill("upstream_timeout"));
});

test("a right login makes the address's next wait short again, but gives it no guess more", async () => {
  const guarded = createLoginGuard({ atOnce: 2 });
  const wrong = () => Promise.reject(new DeskError(401, "credentials_invalid", "The login is wrong."));
  const guessAt = (username: string) =>
    guarded({ ...request, username }, "10.0.0.1", waiting, wrong).catch((error: DeskError) => error);
  const own = () => guarded({ ...request, username: "own" }, "10.0.0.1", waiting, async () => "in");

  for (let count = 0; count < 19; count += 1) await guessAt(`one-${count}`);
  expect(await own()).toBe("in");
  expect(await guessAt("one-19")).toMatchObject({ status: 401 });
  expect(await guessAt("one-20")).toMatchObject({ status: 429, retryAfter: 60 });

  vi.setSystemTime(Date.now() + 61_000);
  expect(await own()).toBe("in");
  for (let count = 0; count < 20; count += 1) await guessAt(`two-${count}`);
  expect(await guessAt("two-20")).toMatchObject({ status: 429, retryAfter: 60 });
});
