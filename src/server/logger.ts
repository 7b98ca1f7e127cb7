import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { logLevels } from "./environment.ts";

/**
 * The desk's log: JSON lines. Errors are written as class, code and place, never with their message: a message can
 * quote what was being read (`JSON.parse` does, databases do), which may be a credential or a customer. Messages of
 * our own errors (DeskError) are written for readers and are logged by `answer-error.ts` as such.
 */
export function createLogger(level: (typeof logLevels)[number], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface ErrorDescription {
  type: string;
  code?: string;
  at?: string[];
  cause?: ErrorDescription;
}

function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.constructor.name,
    ...("code" in error && typeof error.code === "string" && { code: error.code }),
    // The frames only: the stack starts with the message, which may run over several lines.
    at: (error.stack ?? "").split("\n").flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? []),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
