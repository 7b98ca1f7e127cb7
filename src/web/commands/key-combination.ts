/** What of a keyboard event decides whether a combination is meant. */
export type PressedKeys = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"> & {
  /** AltGr, with which a Danish keyboard writes `[` and `]`; Windows reports it as Ctrl and Alt. */
  altGraph: boolean;
};

/** Does the event press this combination (`j`, `Shift+j`, `Mod+k`, `[`, `Escape`)? */
export function isPressed(combination: string, pressed: PressedKeys, onMac: boolean): boolean {
  const { modifiers, key } = parts(combination);
  if (pressed.key.toLowerCase() !== key) return false;
  const mod = onMac ? pressed.metaKey : pressed.ctrlKey;
  const otherMod = onMac ? pressed.ctrlKey : pressed.metaKey;
  if (modifiers.includes("Mod")) return mod && !otherMod && !pressed.altKey && !pressed.shiftKey;
  // How a sign is written is the keyboard's own business: "/" is Shift+7 in Denmark, "[" is AltGr+8 or, on a Mac, ⌥8.
  if (isSign(key)) return pressed.altGraph || (!mod && !otherMod && (!pressed.altKey || onMac));
  return !mod && !otherMod && !pressed.altKey && pressed.shiftKey === modifiers.includes("Shift");
}

/** A single sign or letter, with nothing or only Shift: what WCAG 2.1.4 wants to be possible to switch off. */
export function isSingleKey(combination: string): boolean {
  const { modifiers, key } = parts(combination);
  return key.length === 1 && key !== " " && !modifiers.includes("Mod");
}

const names: Readonly<Record<string, string>> = {
  escape: "Esc",
  enter: "↵",
  arrowdown: "↓",
  arrowup: "↑",
  " ": "␣",
};

/** The keys as they are printed on caps, in the order they are pressed: `["Ctrl", "K"]`. */
export function keyCaps(combination: string, onMac: boolean): string[] {
  const { modifiers, key } = parts(combination);
  const shown = modifiers.map((modifier) => (modifier === "Mod" ? (onMac ? "⌘" : "Ctrl") : "⇧"));
  return [...shown, names[key] ?? (modifiers.length > 0 ? key.toUpperCase() : key)];
}

function parts(combination: string) {
  const [key = "", ...modifiers] = combination.split("+").reverse();
  return { modifiers: modifiers.reverse(), key: key.toLowerCase() };
}

function isSign(key: string): boolean {
  return key.length === 1 && key !== " " && key === key.toUpperCase();
}
