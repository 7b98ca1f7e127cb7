/**
 * Marks an element for the page's one tooltip (tooltip-layer.tsx). Attributes instead of a wrapper: a table of 500
 * rows with copy buttons would otherwise carry 500 hidden tooltips. `shortcut` is the name of the keys that do the same.
 */
export function tooltip(text: string, shortcut?: string) {
  return { "data-tooltip": text, "data-tooltip-keys": shortcut };
}
