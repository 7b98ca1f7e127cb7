/** Moves the focus to the page's heading: for a button that goes away with the message it stands in. */
export function focusTitle() {
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}
