import { useEffect, useState } from "react";

/** Whole seconds left of `seconds`, counted from the moment that another `start` object is passed. */
export function useCountdown(start: { seconds: number } | null): number {
  const [left, setLeft] = useState({ of: start, seconds: start?.seconds ?? 0 });
  // Another start: React's way to derive state from a prop without a render in between.
  if (left.of !== start) setLeft({ of: start, seconds: start?.seconds ?? 0 });

  // A clock is outside of React. Counting from the end moment keeps it right when timers are throttled.
  useEffect(() => {
    if (!start) return;
    const end = Date.now() + start.seconds * 1000;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft({ of: start, seconds });
      if (seconds === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [start]);

  return left.seconds;
}
