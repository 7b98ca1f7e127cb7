import { useEffect, useRef, useState } from "react";
import { revealSecret } from "#web/api/reveal-secret.ts";
import { useCountdown } from "#web/session/use-countdown.ts";

/** How long a revealed value stays, in seconds. */
export const revealedFor = 30;

interface Revealed {
  value: string;
  seconds: number;
}

interface UnderWay {
  controller: AbortController;
  value: Promise<string>;
}

/**
 * One secret, on show for 30 seconds. The value lives in this component's state and nowhere else: it goes when the
 * time is up, when the window loses its focus or the page is hidden, and with the component (next customer, close).
 */
export function useRevealedValue(customerId: string, path: string) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setIsPending] = useState(false);
  const request = useRef<UnderWay>(null);
  const secondsLeft = useCountdown(revealed);
  const isShown = revealed !== null;

  /**
   * Fetches the value without showing it. Who asks again meanwhile gets the same answer: each one counts against the
   * reveals that a user has, and stands on record.
   */
  function fetchValue(): Promise<string> {
    if (request.current) return request.current.value;
    const controller = new AbortController();
    const value = fetchWith(controller);
    request.current = { controller, value };
    return value;
  }

  async function fetchWith(controller: AbortController): Promise<string> {
    setIsPending(true);
    setError(null);
    try {
      return await revealSecret(customerId, path, controller.signal);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
      throw failure;
    } finally {
      if (request.current?.controller === controller) {
        request.current = null;
        setIsPending(false);
      }
    }
  }

  /** Shows the value; tells whether it did. */
  async function reveal(): Promise<boolean> {
    const value = await fetchValue().catch(() => null); // the error is in the state
    // The answer may come to a window that somebody has left meanwhile.
    if (value === null || !document.hasFocus()) return false;
    setRevealed({ value, seconds: revealedFor });
    return true;
  }

  // The component is gone: so is whatever was on its way to it.
  useEffect(() => () => request.current?.controller.abort(), []);

  useEffect(() => {
    if (!isShown) return;
    const leave = () => setRevealed(null);
    const time = setTimeout(leave, revealedFor * 1000);
    window.addEventListener("blur", leave);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(time);
      window.removeEventListener("blur", leave);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [isShown]);

  return {
    value: revealed?.value ?? null,
    secondsLeft,
    isPending,
    error,
    reveal,
    hide: () => setRevealed(null),
    fetchValue,
  };
}
