import { useEffect } from "react";
import { isTextField } from "#web/ui/is-text-field.ts";
import type { Command } from "./command.ts";
import { isMac } from "./is-mac.ts";
import { isPressed, isSingleKey } from "./key-combination.ts";
import { shortcuts } from "./shortcuts.ts";
import { areSingleKeysOn } from "./single-keys.ts";
import { allCommands } from "./use-commands.ts";

/** The page's one listener for shortcuts: finds the command that the pressed keys mean, and runs it. */
export function useShortcutKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function commandFor(event: KeyboardEvent): Command | undefined {
  // 229: the key belongs to an input method, in browsers that do not say so otherwise.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return undefined;
  // What is typed is text: no letter of it waits until all commands have been made.
  if (!event.ctrlKey && !event.metaKey && isTextField(event.target)) return undefined;
  const pressed = {
    key: event.key,
    shiftKey: event.shiftKey,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    altGraph: event.getModifierState("AltGraph"),
  };
  return allCommands().find(({ shortcut, section, answersTo }) => {
    const meant = shortcut && shortcuts[shortcut].find((keys) => isPressed(keys, pressed, isMac));
    if (!meant) return false;
    if (!meant.startsWith("Mod+") && belongsToAnother(event, section)) return false;
    if (isSingleKey(meant) && !areSingleKeysOn()) return false;
    return answersTo?.(event) ?? true;
  });
}

/** What is open above the page owns the keys. Over a phone's list its customer is the page. */
function belongsToAnother({ target }: KeyboardEvent, section: Command["section"]): boolean {
  if (isTextField(target)) return true; // typed with AltGr, which looks like Ctrl
  const modal = document.querySelector("dialog:modal");
  if (modal && !(section === "customer" && modal.matches("[data-print-sheet]"))) return true;
  return (
    document.querySelector("[role=menu], [role=listbox], [role=dialog]:not([data-print-sheet])") !== null
  );
}
