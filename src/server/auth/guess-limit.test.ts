import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGuessLimit } from "./guess-limit.ts";

// Only the clock: the limiter reads it, and nothing here waits for a timer.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: 0 }));
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

test("each wait is twice the one before, up to a quarter of an hour", async () => {
  const limit = createGuessLimit({ guesses: 5, within: 900 });
  const waits: (number | null)[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (let guess = 0; guess < 5; guess += 1) expect(await limit.guess("a")).toBeNull();
    const wait = await limit.guess("a");
    waits.push(wait);
    pass(Number(wait) + 1);
  }
  expect(waits).toEqual([60, 120, 240, 480, 900, 900]);
});

test("guessing on while waiting neither shortens nor lengthens the wait", async () => {
  const limit = createGuessLimit({ guesses: 1, within: 900 });
  await limit.guess("a");
  expect(await limit.guess("a")).toBe(60);
  pass(50);
  for (let guess = 0; guess < 20; guess += 1) expect(await limit.guess("a")).toBe(10);
  pass(11);
  expect(await limit.guess("a")).toBeNull();
});

test("a guess taken back does not count, and one key does not count for another", async () => {
  const limit = createGuessLimit({ guesses: 1, within: 900 });
  for (let login = 0; login < 10; login += 1) {
    expect(await limit.guess("a")).toBeNull();
    await limit.takeBack("a");
  }
  await limit.guess("a");
  expect(await limit.guess("b")).toBeNull();
  expect(await limit.guess("a")).toBe(60);
});

test("a guess taken back during a wait leaves the wait as it is", async () => {
  const limit = createGuessLimit({ guesses: 2, within: 900 });
  for (let guess = 0; guess < 2; guess += 1) await limit.guess("a");
  expect(await limit.guess("a")).toBe(60);
  for (let login = 0; login < 5; login += 1) {
    await limit.takeBack("a");
    expect(await limit.guess("a")).toBe(60);
  }
  pass(61);
  expect(await limit.guess("a")).toBeNull();
});

test("a guess taken back after its time is no guess more for later", async () => {
  const limit = createGuessLimit({ guesses: 1, within: 60 });
  await limit.guess("a");
  pass(61);
  await limit.takeBack("a");
  expect(await limit.guess("a")).toBeNull();
  expect(await limit.guess("a")).toBe(60);
});

test("with its waits forgotten a key still has no guess more", async () => {
  const limit = createGuessLimit({ guesses: 1, within: 900 });
  await limit.guess("a");
  expect(await limit.guess("a")).toBe(60);
  await limit.forgetWaits("a");
  expect(await limit.guess("a")).toBe(60);
  pass(61);
  await limit.guess("a");
  expect(await limit.guess("a")).toBe(60);
});

test("once forgotten, the waits start short again", async () => {
  const limit = createGuessLimit({ guesses: 1, within: 900 });
  for (const wait of [60, 120]) {
    expect(await limit.guess("a")).toBeNull();
    expect(await limit.guess("a")).toBe(wait);
    pass(wait + 1);
  }
  await limit.forget("a");
  await limit.guess("a");
  expect(await limit.guess("a")).toBe(60);
});
