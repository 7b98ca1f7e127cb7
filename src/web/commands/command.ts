import type { Shortcut } from "./shortcuts.ts";

/** The parts of the palette and of the sheet of shortcuts, in their order. */
export const commandSections = [
  "go",
  "views",
  "customer",
  "list",
  "filters",
  "columns",
  "settings",
  "help",
] as const;
type CommandSection = (typeof commandSections)[number];

/** Something the user can do here and now, by name or by key. */
export interface Command {
  /** Unique among the commands of a page. */
  id: string;
  section: CommandSection;
  /** What it does, as a button would say it. */
  label: string;
  /** Other words to find it by. */
  keywords?: string;
  /** For a setting: whether it is on now. */
  checked?: boolean;
  shortcut?: Shortcut;
  /** It moves the focus about, which only a key can do: in the sheet, not in the palette. */
  keyOnly?: boolean;
  /** Whether its key means it in this moment; the palette offers it all the same. */
  answersTo?: (event: KeyboardEvent) => boolean;
  run: () => void;
}
