import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
  type RetryPolicy,
  retry,
} from "cockatiel";
import type { Logger } from "pino";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import type { UpstreamLimits } from "./upstream-limits.ts";
import { UpstreamOutage } from "./upstream-outage.ts";

// A gateway in front of the platform says so when the platform itself is away. A plain 500 does not count: it may
// be this one question, and one user's question must not shut the door for all.
const outageStatuses = [502, 503, 504];

export function isOutage(answer: UpstreamAnswer): boolean {
  return outageStatuses.includes(answer.status);
}

/** Opens after so many outages in a row, then lets one request through now and then to see. */
export function createBreaker(limits: UpstreamLimits, logger: Logger): CircuitBreakerPolicy {
  const breaker: CircuitBreakerPolicy = circuitBreaker(
    // A probe that its user gave up proves nothing; cockatiel would take anything unhandled for a success.
    handleWhen(
      (error) => error instanceof UpstreamOutage || breaker.state === CircuitState.HalfOpen,
    ).orWhenResult(isOutageResult),
    {
      breaker: new ConsecutiveBreaker(limits.outagesToBreak),
      halfOpenAfter: new ExponentialBackoff({
        generator: noJitterGenerator,
        initialDelay: limits.probeMs,
        maxDelay: limits.probeAtMostMs,
      }),
    },
  );
  breaker.onBreak(() => logger.warn("the platform does not answer and is left alone for a moment"));
  breaker.onReset(() => logger.info("the platform answers again"));
  return breaker;
}

/** Twice more at most, and only after failures that pass by themselves. A time-out has already cost the user enough. */
export function createRetries(limits: UpstreamLimits): RetryPolicy {
  return retry(
    handleWhen((error) => error instanceof UpstreamOutage && error.kind !== "timeout").orWhenResult(
      isOutageResult,
    ),
    { maxAttempts: 2, backoff: new ExponentialBackoff({ initialDelay: limits.retryMs, maxDelay: 2_000 }) },
  );
}

function isOutageResult(result: unknown): boolean {
  return isOutage(result as UpstreamAnswer); // cockatiel does not know that nothing else runs through here
}
