import { BrokenCircuitError } from "cockatiel";
import { DeskError } from "#server/desk-error.ts";
import { TooManyWaiting } from "./turns.ts";
import { UpstreamOutage } from "./upstream-outage.ts";

/** The desk's error for a call that got no answer; anything else, such as the caller's own abort, comes back as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof UpstreamOutage && error.kind === "timeout") {
    return new DeskError(504, "upstream_timeout", "The platform did not answer in time.", { cause: error });
  }
  if (error instanceof UpstreamOutage) {
    const message =
      error.kind === "interrupted"
        ? "The platform's answer broke off."
        : "The platform could not be reached.";
    return new DeskError(502, "upstream_unreachable", message, { cause: error });
  }
  if (error instanceof BrokenCircuitError) {
    return new DeskError(503, "upstream_unavailable", "The platform does not answer at the moment.", {
      retryAfter: 5,
      cause: error,
    });
  }
  if (error instanceof TooManyWaiting) {
    return new DeskError(503, "upstream_busy", "Too many requests of this session wait for the platform.", {
      retryAfter: 1,
      cause: error,
    });
  }
  return error;
}
