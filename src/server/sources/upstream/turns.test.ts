import { BrokenCircuitError } from "cockatiel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTurns, TooManyWaiting } from "./turns.ts";

const never = new AbortController().signal;
const roomy = { parallel: 100, perSecond: 100, waitingPerSession: 100 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that goes on until it is told to end. */
function held() {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    started.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const endNext = async () => {
    await settle();
    ends.shift()?.();
    await settle();
  };
  return { started, work, endNext };
}

test("no more run at a time than allowed", async () => {
  const turns = createTurns({ ...roomy, parallel: 2 });
  const { started, work, endNext } = held();
  for (const name of ["a", "b", "c"]) void turns.run("one", never, work(name));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(started).toEqual(["a", "b"]);
  await endNext();
  expect(started).toEqual(["a", "b", "c"]);
});

test("no more start in any one second than allowed", async () => {
  const turns = createTurns({ ...roomy, perSecond: 3 });
  const startedAt: number[] = [];
  const start = performance.now();
  for (let n = 0; n < 8; n++) {
    void turns.run("one", never, async () => startedAt.push(performance.now() - start));
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect(startedAt.map(Math.floor)).toEqual([0, 0, 0, 1000, 1000, 1000, 2000, 2000]);
});

test("refusals of a platform that is left alone wait for nobody, and leave the pace as it was", async () => {
  const turns = createTurns({ ...roomy, perSecond: 2 });
  const refused = () => Promise.reject(new BrokenCircuitError());
  const refusals = Array.from({ length: 10 }, () => turns.run("one", never, refused).catch(() => "refused"));
  await vi.advanceTimersByTimeAsync(0);
  expect(await Promise.all(refusals)).toEqual(Array(10).fill("refused"));

  const { started, work } = held();
  for (const name of ["a", "b", "c"]) void turns.run("one", never, work(name));
  await vi.advanceTimersByTimeAsync(999);
  expect(started).toEqual(["a", "b"]);
});

test("a session with one request waits for one request of a busy session", async () => {
  const turns = createTurns({ ...roomy, parallel: 1 });
  const { started, work, endNext } = held();
  for (const name of ["busy 1", "busy 2", "busy 3", "busy 4"]) void turns.run("busy", never, work(name));
  void turns.run("other", never, work("other 1"));
  for (let n = 0; n < 4; n++) await endNext();
  expect(started).toEqual(["busy 1", "busy 2", "other 1", "busy 3", "busy 4"]);
});

test("who gives up waiting is told at once and leaves the place to others", async () => {
  const turns = createTurns({ ...roomy, parallel: 1, waitingPerSession: 1 });
  const { started, work, endNext } = held();
  const gone = new AbortController();
  void turns.run("one", never, work("first"));
  const second = turns.run("one", gone.signal, work("second"));
  gone.abort("gone");
  await expect(second).rejects.toBe("gone");
  void turns.run("one", never, work("third"));
  await endNext();
  expect(started).toEqual(["first", "third"]);
});

test("a session with too many waiting is refused, another is not", async () => {
  const turns = createTurns({ ...roomy, parallel: 1, waitingPerSession: 1 });
  const { started, work, endNext } = held();
  void turns.run("one", never, work("runs"));
  void turns.run("one", never, work("waits"));
  await expect(turns.run("one", never, work("refused"))).rejects.toThrow(TooManyWaiting);
  void turns.run("two", never, work("other"));
  await endNext();
  await endNext();
  expect(started).toEqual(["runs", "waits", "other"]);
});

test("work that fails gives its place back", async () => {
  const turns = createTurns({ ...roomy, parallel: 1 });
  await expect(turns.run("one", never, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(turns.run("one", never, async () => "next")).resolves.toBe("next");
});
