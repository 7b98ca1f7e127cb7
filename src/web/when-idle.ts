/** Runs `task` once the page has nothing better to do, at the latest after three seconds. Returns how to call it off. */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback: there, after what a click needs has surely been drawn.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(task, 300);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(task, { timeout: 3000 });
  return () => window.cancelIdleCallback(handle);
}
