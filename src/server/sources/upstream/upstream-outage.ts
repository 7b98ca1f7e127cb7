import type { UpstreamPath } from "./upstream-request.ts";

/** `unreachable`: no connection; `interrupted`: it broke before the answer was whole; `timeout`: too slow. */
type OutageKind = "unreachable" | "interrupted" | "timeout";

/**
 * The platform gave no whole answer. `code` is for the log (which writes no messages): the path, the kind and a
 * system error code. It never holds the address, whose query carries the token, and the original error is not kept
 * at all, because its text may quote what came.
 */
export class UpstreamOutage extends Error {
  readonly kind: OutageKind;
  readonly code: string;

  constructor(path: UpstreamPath, kind: OutageKind, systemCode = "") {
    const code = `${path} ${kind} ${systemCode}`.trimEnd();
    super(code);
    this.kind = kind;
    this.code = code;
  }
}

/** The code of what made `fetch` fail (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), when it is one and not prose. */
export function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "";
}
