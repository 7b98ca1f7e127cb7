/**
 * The desk's keys, once: the listener, the palette, the tooltips and the sheet of shortcuts read them here. A
 * combination is what `KeyboardEvent.key` says with its modifiers before it; `Mod` is ⌘ on a Mac and Ctrl elsewhere.
 * The first one is shown, the others work as well.
 */
export const shortcuts = {
  palette: ["Mod+k"],
  help: ["?"],
  search: ["/"],
  nextRow: ["j", "ArrowDown"],
  previousRow: ["k", "ArrowUp"],
  openRow: ["Enter"],
  select: ["x", " "],
  previousPage: ["["],
  nextPage: ["]"],
  copyId: ["c"],
  refresh: ["r"],
  full: ["f"],
  export: ["e"],
  nextCustomer: ["Shift+j"],
  previousCustomer: ["Shift+k"],
  ticket: ["t"],
  close: ["Escape"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Shortcut = keyof typeof shortcuts;
