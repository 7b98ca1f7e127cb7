import { Suspense } from "react";
import { later } from "#web/later.ts";
import { showOverlay, useOverlay } from "./overlay.ts";
import { useAllCommands } from "./use-commands.ts";
import { useShellCommands } from "./use-shell-commands.ts";
import { useShortcutKeys } from "./use-shortcut-keys.ts";

const CommandPalette = later(() =>
  import("./palette/command-palette.tsx").then((module) => module.CommandPalette),
);
const ShortcutSheet = later(() => import("./shortcut-sheet.tsx").then((module) => module.ShortcutSheet));

/** Listens to the keys of every page behind the sign-in, and shows the palette or the sheet when they are asked for. */
export function DeskCommands() {
  const overlay = useOverlay();
  const commands = useAllCommands();
  useShellCommands();
  useShortcutKeys();
  const close = () => showOverlay(null);
  return (
    <Suspense>
      {overlay === "palette" && <CommandPalette commands={commands} onClose={close} />}
      {overlay === "shortcuts" && <ShortcutSheet commands={commands} onClose={close} />}
    </Suspense>
  );
}
