import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

interface GuessLimitOptions {
  /** Wrong guesses before the first wait. */
  guesses: number;
  /** Seconds after which guesses are forgotten. */
  within: number;
}

// Seconds. Each wait is twice the one before, for as long as nobody gets it right.
const firstWait = 60;
const longestWait = 15 * 60;
const waitsAreRememberedFor = 24 * 60 * 60;

/**
 * Slows down whoever guesses. A guess is counted when it is made, not when it turns out wrong, so that fifty at
 * once are not fifty free ones. Kept in this process: with several replicas each counts for itself.
 */
export function createGuessLimit({ guesses, within }: GuessLimitOptions) {
  const made = new RateLimiterMemory({ keyPrefix: "made", points: guesses, duration: within });
  const waits = new RateLimiterMemory({ keyPrefix: "waits", points: 1, duration: waitsAreRememberedFor });

  return {
    /** Counts a guess. Null when it may be tried, else the seconds to wait. */
    async guess(key: string): Promise<number | null> {
      try {
        await made.consume(key);
        return null;
      } catch (rejection) {
        if (!(rejection instanceof RateLimiterRes)) throw rejection;
        if (rejection.consumedPoints > guesses + 1) return rejection.msBeforeNext / 1000;
      }
      // The first one too many starts a wait; those during it find it running.
      const { consumedPoints: earlier } = await waits.penalty(key);
      const seconds = Math.min(firstWait * 2 ** (earlier - 1), longestWait);
      await made.block(key, seconds);
      return seconds;
    },
    /** Takes one guess back: it was none, or it was right. A wait that it was counted into goes on as it is. */
    async takeBack(key: string): Promise<void> {
      const counted = await made.get(key);
      // Lowered during a wait, the count would make the next guess the first one too many again, and double the wait;
      // lowered after its time, it would be a guess more than anyone has.
      const runs = counted !== null && counted.msBeforeNext > 0 && counted.consumedPoints <= guesses;
      if (runs) await made.reward(key);
    },
    /** Lets the next wait be a first one. The guesses count on, and a wait that runs goes on. */
    async forgetWaits(key: string): Promise<void> {
      await waits.delete(key);
    },
    /** Forgets all guesses and waits of this key. */
    async forget(key: string): Promise<void> {
      await Promise.all([made.delete(key), waits.delete(key)]);
    },
  };
}
