import type { ReactNode } from "react";

/** An entry of a menu. `checked` makes it a setting with a tick. */
export interface MenuItem {
  key: string;
  label: string;
  /** At the right end, quiet, and not on a phone: a key, a height, a count. */
  hint?: ReactNode;
  /** 14 px, in the column of the ticks. */
  icon?: ReactNode;
  checked?: boolean;
  disabled?: boolean;
  /** Choosing it leaves the menu open: it is chosen several times in a row. */
  keepsOpen?: boolean;
  onSelect: () => void;
}

/** Entries that belong together, with a line above them unless they are the first. */
export interface MenuSection {
  key: string;
  /** Read out, not shown: what the entries decide. */
  label?: string;
  /** The ticks exclude each other, and choosing closes the menu; else each is for itself, and the menu stays. */
  ticks?: "one";
  items: MenuItem[];
}
