/**
 * Marks an element for the page's one tooltip (tooltip-layer.tsx). Attributes instead of a wrapper: a table of 500
 * rows with copy buttons would otherwise carry 500 hidden tooltips.
 */
export function tooltip(text: string, keyCap?: string) {
  return { "data-tooltip": text, "data-tooltip-key": keyCap };
}
