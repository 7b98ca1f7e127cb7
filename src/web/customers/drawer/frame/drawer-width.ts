import { choiceKeys } from "#web/device-choices.ts";

/** Bounds of the drawer's width in px, and what it is until the user has chosen one. */
export const drawerWidth = { min: 480, max: 720, initial: 600 } as const;

/** The width that this device remembers, within the bounds. */
export function rememberedWidth(): number {
  const stored = Number.parseInt(localStorage.getItem(choiceKeys.drawerWidth) ?? "", 10);
  if (Number.isNaN(stored)) return drawerWidth.initial;
  return Math.max(drawerWidth.min, Math.min(stored, drawerWidth.max));
}

export function rememberWidth(width: number) {
  localStorage.setItem(choiceKeys.drawerWidth, String(width));
}
