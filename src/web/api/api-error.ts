/**
 * Why a request to the desk's own server did not give what was asked for. Three kinds, because each asks for another
 * answer on the screen:
 * `network`: no answer at all (offline, server down, cut off half way, 30 s without an end).
 * `http`: the server said no; `status` and, where it is the desk's own error body, `error` and `requestId` say how.
 * `contract`: a success that cannot be read (HTML from a proxy in between, a shape that the contract does not know).
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly kind: "network" | "http" | "contract";
  /** 0 where there was no answer. */
  readonly status: number;
  /** The machine key of the desk's error body (`access_denied`, or a field's name); "" where there is none. */
  readonly error: string;
  /** What a user can quote to support; "" where the answer carried none. */
  readonly requestId: string;
  /** Seconds that the server asks to wait, from Retry-After; null where it does not. */
  readonly retryAfter: number | null;

  constructor(facts: {
    kind: ApiError["kind"];
    status?: number;
    error?: string;
    requestId?: string;
    retryAfter?: number | null;
    cause?: unknown;
  }) {
    super(`${facts.kind} ${facts.status ?? 0} ${facts.error ?? ""}`.trim(), { cause: facts.cause });
    this.kind = facts.kind;
    this.status = facts.status ?? 0;
    this.error = facts.error ?? "";
    this.requestId = facts.requestId ?? "";
    this.retryAfter = facts.retryAfter ?? null;
  }
}

/** Is it worth asking again without anybody's doing? No 4xx and no broken contract ever is. */
export function isTransient(error: unknown): boolean {
  return error instanceof ApiError && (error.kind === "network" || [502, 503, 504].includes(error.status));
}
