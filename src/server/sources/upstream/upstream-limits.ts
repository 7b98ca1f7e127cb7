/** How much of the platform one desk takes up, and for how long it waits. Times are in milliseconds. */
export interface UpstreamLimits {
  /**
   * From the start of a request to its answer's headers. It covers connecting as well: the global fetch has no
   * limit of its own for that, and a dispatcher of ours would be a second HTTP client to keep.
   */
  headersMs: number;
  /** From the call to the end of the answer's body, waiting for a turn and retries included. */
  totalMs: number;
  /** How long a login waits for the user's name and the reseller's skin: nobody should wait for a colour. */
  loginExtrasMs: number;
  /** Largest answer, after decompression: 500 full customers are about 2 MB. */
  bodyBytes: number;
  /** Requests under way at the same time. */
  parallel: number;
  /** Requests started in any one second: the platform's own limit is not documented. */
  perSecond: number;
  /** Requests of one session that may wait for a turn; all logins together count as one session. */
  waitingPerSession: number;
  /** First pause before a retry; later ones are longer, all are jittered. */
  retryMs: number;
  /** Outages in a row after which the platform is left alone. */
  outagesToBreak: number;
  /** First pause before the platform is tried again; doubles up to `probeAtMostMs`. */
  probeMs: number;
  probeAtMostMs: number;
  /** An answer counts as a sign of life for so long; `/readyz` is open to anybody and must not use up the platform. */
  readyForMs: number;
}

export const defaultLimits: UpstreamLimits = {
  headersMs: 10_000,
  totalMs: 15_000,
  loginExtrasMs: 2_000,
  bodyBytes: 16 * 1024 * 1024,
  parallel: 8,
  perSecond: 10,
  waitingPerSession: 100,
  retryMs: 150,
  outagesToBreak: 5,
  probeMs: 1_000,
  probeAtMostMs: 5_000,
  readyForMs: 10_000,
};
