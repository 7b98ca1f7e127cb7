/** Every way in which the desk's API says no, by its documented status. */
export type DeskErrorStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 413
  | 415
  | 421
  | 422
  | 429
  | 500
  | 502
  | 503
  | 504;

/**
 * A refusal or failure that the caller may read. `key` and `message` go into the answer as they are, so neither
 * may hold anything from the platform's answer, a credential, a query or a stack; what only the log may know
 * belongs in `cause`.
 */
export class DeskError extends Error {
  readonly status: DeskErrorStatus;
  readonly key: string;
  /** Seconds to wait, for the `Retry-After` header. */
  readonly retryAfter: number | undefined;

  constructor(
    status: DeskErrorStatus,
    key: string,
    message: string,
    details: { retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = "DeskError";
    this.status = status;
    this.key = key;
    this.retryAfter = details.retryAfter;
  }
}
