import { announce } from "./live-region.tsx";

const eventName = "desk-confirm";

/** What a key or a menu that has closed by now has done, or could not do. */
export interface Confirmation {
  text: string;
  isDone: boolean;
}

/** Shows for a moment that something was done, where no button could show it, and says so to a screen reader. */
export function confirmDone(text: string) {
  tell({ text, isDone: true });
}

/** The same of something that could not be done. */
export function confirmFailed(text: string) {
  tell({ text, isDone: false });
}

/** Returns how to stop listening. */
export function onConfirmation(show: (confirmation: Confirmation) => void): () => void {
  const listening = new AbortController();
  document.addEventListener(
    eventName,
    (event) => event instanceof CustomEvent && show(event.detail), // `tell` is the only one who sends it
    { signal: listening.signal },
  );
  return () => listening.abort();
}

function tell(confirmation: Confirmation) {
  announce(confirmation.text);
  document.dispatchEvent(new CustomEvent<Confirmation>(eventName, { detail: confirmation }));
}
