import { BulkheadRejectedError, bulkhead } from "cockatiel";
import type { LoginRequest } from "#contract/session.ts";
import { loginCodeFields } from "#contract/session.ts";
import { DeskError } from "#server/desk-error.ts";
import { createGuessLimit } from "./guess-limit.ts";

interface GuardOptions {
  /** Logins that the source works on at once; hashing a password is the dearest thing a stranger can ask for. */
  atOnce: number;
}

// Logins that may wait for their turn: a morning's worth, a few seconds of work.
const maxWaiting = 20;

/**
 * Stands before the source's login. Five wrong ones for one account from one address and 20 a minute from one
 * address are answered 429, before any password is hashed. Not per account alone: anyone could lock anyone out.
 */
export function createLoginGuard({ atOnce }: GuardOptions) {
  const byAccount = createGuessLimit({ guesses: 5, within: 15 * 60 });
  const byAddress = createGuessLimit({ guesses: 20, within: 60 });
  const turns = bulkhead(atOnce, maxWaiting);

  /** Runs `login` for this request from `address`; throws 429, 503 when too many wait, or what `login` throws. */
  return async function guarded<Result>(
    request: LoginRequest,
    address: string,
    signal: AbortSignal,
    login: (request: LoginRequest, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const account = `${request.username.trim().toLowerCase()} ${address}`;
    const addressWait = await byAddress.guess(address);
    if (addressWait !== null) throw tooManyAttempts(addressWait);
    const accountWait = await byAccount.guess(account);
    if (accountWait !== null) {
      // No password is judged: whoever keeps trying must not lock out the office behind the address.
      await byAddress.takeBack(address);
      throw tooManyAttempts(accountWait);
    }
    try {
      const result = await turns.execute(() => login(request, signal));
      // The address keeps its count: a right login of one's own must not make room to guess at the others.
      await Promise.all([
        byAddress.takeBack(address),
        byAddress.forgetWaits(address),
        byAccount.forget(account),
      ]);
      return result;
    } catch (error) {
      const refusal = error instanceof BulkheadRejectedError ? busy() : error;
      // Broken off by the client counts: it may have been to escape the count.
      if (!signal.aborted && !isWrongGuess(refusal, request)) {
        await Promise.all([byAddress.takeBack(address), byAccount.takeBack(account)]);
      }
      throw refusal;
    }
  };
}

/**
 * A login that fails because the source does or asks for a pause, or because it asks for a code that was not sent,
 * guessed nothing.
 */
function isWrongGuess(error: unknown, request: LoginRequest): boolean {
  if (!(error instanceof DeskError) || error.status === 429 || error.status >= 500) return false;
  return !loginCodeFields.some((field) => field === error.key && request[field] === undefined);
}

function tooManyAttempts(retryAfter: number): DeskError {
  return new DeskError(429, "too_many_attempts", "Too many attempts. Wait before the next one.", {
    retryAfter,
  });
}

function busy(): DeskError {
  return new DeskError(503, "busy", "Too many people sign in at this moment.", { retryAfter: 2 });
}
