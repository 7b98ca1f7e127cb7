const textFields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Do keys that are pressed there write or choose something? A box to tick takes none but the space bar. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(textFields);
}
