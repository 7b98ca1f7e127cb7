import type { ReactNode } from "react";

/** An entry of a menu. `checked` makes it a setting with a tick; entries with the same `group` exclude each other. */
export interface MenuItem {
  key: string;
  label: string;
  /** At the right end, quiet: a key, a height, a count. */
  hint?: string;
  icon?: ReactNode;
  checked?: boolean;
  group?: string;
  disabled?: boolean;
  onSelect: () => void;
}
