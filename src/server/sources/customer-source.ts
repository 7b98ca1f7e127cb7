import type { CustomerQuery } from "#contract/customer-query.ts";
import type { Resellers } from "#contract/resellers.ts";
import type { DemoLogins, LoginRequest, User } from "#contract/session.ts";

/** Who asks. `token` is the platform's own token of this very user; the embedded source needs none. */
export interface Caller {
  user: User;
  token: string | null;
}

/**
 * The documented envelope. Rows are as the source has them, secrets included: redaction sits above this. What is no
 * customer at all is among them, because the reader counts it: a short page would not say why it is short.
 */
export interface SourcePage<Row = unknown> {
  offset: number;
  limit: number;
  total: number;
  customers: Row[];
}

/**
 * Where customers come from: the platform's API or the embedded demo book. Both answer the documented contract
 * and both fail with `DeskError` only (401 `credentials_invalid`, `smsKey`, `authenticatorToken`, `expired`;
 * 403 `access_denied`; 502/503/504 when the source itself fails). An aborted `signal` rejects with its reason.
 */
export interface CustomerSource {
  readonly kind: "embedded" | "upstream";
  login(request: LoginRequest, signal: AbortSignal): Promise<Caller>;
  logout(caller: Caller): Promise<void>;
  list(query: CustomerQuery, caller: Caller, signal: AbortSignal): Promise<SourcePage>;
  resellers(caller: Caller, signal: AbortSignal): Promise<Resellers>;
  /** Resolves when the source answers; rejects when it does not. For `/readyz`. */
  check(signal: AbortSignal): Promise<void>;
  /** The demo book's logins with their second step as of now. Only the embedded source has any. */
  demoLogins?(): Promise<DemoLogins>;
}
