import { type ComponentProps, lazy, type ReactNode } from "react";
import type { MenuSection } from "./menu-items.ts";
import { PopupButton } from "./popup-button.tsx";

const loadMenu = () => import("./menu-popup.tsx");
const MenuPopup = lazy(() => loadMenu().then((module) => ({ default: module.MenuPopup })));

interface MenuButtonProps extends ComponentProps<"button"> {
  /** Name of the menu. A button whose content is no text also needs `aria-label`. */
  label: string;
  sections: MenuSection[];
  /** Lines above the entries that cannot be chosen: who is signed in. */
  head?: ReactNode;
  align?: "start" | "end";
}

/** A button that opens a menu of `sections`. */
export function MenuButton({ label, sections, head, align = "start", ...rest }: MenuButtonProps) {
  return (
    <PopupButton
      load={loadMenu}
      popup={(popup) => <MenuPopup label={label} sections={sections} head={head} align={align} {...popup} />}
      {...rest}
    />
  );
}
