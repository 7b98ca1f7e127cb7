import { BrokenCircuitError, CircuitState } from "cockatiel";
import type { Logger } from "pino";
import { createBreaker, createRetries, isOutage } from "./outage-policies.ts";
import { createTurns } from "./turns.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { exchange } from "./upstream-exchange.ts";
import type { UpstreamLimits } from "./upstream-limits.ts";
import { UpstreamOutage } from "./upstream-outage.ts";
import { methodOf, type UpstreamRequest } from "./upstream-request.ts";

/** The one line to the platform that all sessions of this server share. */
export interface UpstreamLine {
  /**
   * The platform's answer, whatever its status. `session` is whose turn it takes. Throws `UpstreamOutage`,
   * `BrokenCircuitError` while the platform is left alone, `TooManyWaiting`, or the reason of an aborted `signal`.
   */
  send(request: UpstreamRequest, session: string, signal: AbortSignal): Promise<UpstreamAnswer>;
  /** When the platform last answered anything that is no outage; milliseconds of `performance.now()`. */
  answeredAt(): number;
}

export function createUpstreamLine(baseUrl: URL, limits: UpstreamLimits, logger: Logger): UpstreamLine {
  const turns = createTurns(limits);
  const breaker = createBreaker(limits, logger);
  const retries = createRetries(limits);
  let answeredAt = Number.NEGATIVE_INFINITY;

  async function attempt(request: UpstreamRequest, signal: AbortSignal): Promise<UpstreamAnswer> {
    // cockatiel lets everybody wait for the one probe; the probe may hang, and the others want to know now.
    if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
    const answer = await breaker.execute(() => exchange(request, baseUrl, limits, signal));
    if (!isOutage(answer)) answeredAt = performance.now();
    return answer;
  }

  return {
    answeredAt: () => answeredAt,
    async send(request, session, signal) {
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new UpstreamOutage(request.path, "timeout")), limits.totalMs);
      const stop = AbortSignal.any([signal, late.signal]);
      const once = () => turns.run(session, stop, () => attempt(request, stop));
      try {
        // Only what changes nothing may be asked twice.
        const work = methodOf(request) === "GET" ? retries.execute(once, stop) : once();
        return await orAborted(work, stop);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Does not make the caller wait for a pause before a retry that nobody wants any more. */
function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
