import { isMac } from "./is-mac.ts";
import { isSingleKey, keyCaps } from "./key-combination.ts";
import { type Shortcut, shortcuts } from "./shortcuts.ts";
import { areSingleKeysOn } from "./single-keys.ts";

/** The key caps of a shortcut by its name, as a tooltip shows them: none while it is switched off. */
export function tooltipKeys(name: string): string[] {
  if (!isShortcut(name)) return [];
  const [combination] = shortcuts[name];
  return isSingleKey(combination) && !areSingleKeysOn() ? [] : keyCaps(combination, isMac);
}

function isShortcut(name: string): name is Shortcut {
  return Object.hasOwn(shortcuts, name);
}
