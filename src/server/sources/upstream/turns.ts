import { BrokenCircuitError } from "cockatiel";

/** The session already has as many requests waiting as it may. */
export class TooManyWaiting extends Error {}

interface TurnLimits {
  parallel: number;
  perSecond: number;
  waitingPerSession: number;
}

interface Waiter {
  start: (at: number) => void;
}

export interface Turns {
  /**
   * Runs `work` when it is its turn. Throws `TooManyWaiting`, or the reason when `signal` aborts the wait. Work that
   * ends with `BrokenCircuitError` has asked the platform nothing, and its start is not counted.
   */
  run<Result>(session: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
}

/**
 * Turns at the platform: never more than `parallel` at a time nor more than `perSecond` starts in any one second,
 * and sessions that wait take turns, so that one busy user costs the others one turn each and no more.
 * (cockatiel's bulkhead was not taken: its queue is first come, first served, has no rate, and keeps the place of
 * callers who have gone.)
 */
export function createTurns(limits: TurnLimits): Turns {
  // In order of the sessions' next turn; no session is in it without a waiter.
  const waiting = new Map<string, Waiter[]>();
  const starts: number[] = [];
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  function startNext() {
    while (running < limits.parallel && waiting.size > 0) {
      const pause = untilNextStart();
      if (pause > 0) {
        if (!timer) timer = setTimeout(onTimer, pause);
        return;
      }
      const at = performance.now();
      starts.push(at);
      running++;
      takeNext()?.start(at);
    }
  }

  function onTimer() {
    timer = undefined;
    startNext();
  }

  /** Milliseconds until the oldest of the last `perSecond` starts is a second ago. */
  function untilNextStart(): number {
    if (starts.length < limits.perSecond) return 0;
    const pause = (starts[0] ?? 0) + 1000 - performance.now();
    if (pause <= 0) starts.shift();
    return pause;
  }

  /** Else the refusals of a platform that is left alone would come at the pace of requests, seconds late. */
  function giveBack(start: number) {
    const place = starts.lastIndexOf(start);
    if (place >= 0) starts.splice(place, 1);
  }

  function takeNext(): Waiter | undefined {
    const [session, [next, ...others]] = waiting.entries().next().value ?? ["", []];
    waiting.delete(session);
    if (others.length > 0) waiting.set(session, others);
    return next;
  }

  /** Resolves with the moment of the start. */
  function turn(session: string, signal: AbortSignal): Promise<number> {
    const own = waiting.get(session) ?? [];
    if (own.length >= limits.waitingPerSession) return Promise.reject(new TooManyWaiting());
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        start: (at) => {
          signal.removeEventListener("abort", leave);
          resolve(at);
        },
      };
      function leave() {
        const others = (waiting.get(session) ?? []).filter((other) => other !== waiter);
        if (others.length > 0) waiting.set(session, others);
        else waiting.delete(session);
        reject(signal.reason);
      }
      signal.addEventListener("abort", leave, { once: true });
      waiting.set(session, [...own, waiter]);
      startNext();
    });
  }

  return {
    async run(session, signal, work) {
      signal.throwIfAborted();
      const start = await turn(session, signal);
      try {
        return await work();
      } catch (error) {
        if (error instanceof BrokenCircuitError) giveBack(start);
        throw error;
      } finally {
        running--;
        startNext();
      }
    },
  };
}
