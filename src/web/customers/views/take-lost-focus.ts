/** A button's ref: it takes the focus when what had it is gone; a focus elsewhere stays where it is. */
export function takeLostFocus(button: HTMLButtonElement | null) {
  if (document.activeElement === document.body) button?.focus();
}
