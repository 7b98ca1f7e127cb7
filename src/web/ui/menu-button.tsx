import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { MenuSection } from "./menu-items.ts";

const loadMenu = () => import("./menu-popup.tsx");
const MenuPopup = lazy(() => loadMenu().then((module) => ({ default: module.MenuPopup })));

interface MenuButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** Name of the menu, and of the button where its content is no text. */
  label: string;
  sections: MenuSection[];
  /** Lines above the entries that cannot be chosen: who is signed in. */
  head?: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/**
 * A button that opens a menu. The menu's code comes when the pointer or the focus comes near, so that it is there
 * by the time of the click and costs nothing before.
 */
export function MenuButton({ label, sections, head, align = "start", children, ...rest }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const prepare = () => void loadMenu().catch(() => undefined); // a click tries again and says so
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(!open)}
        {...rest}
      >
        {children}
      </button>
      {open && (
        <Suspense>
          <MenuPopup
            label={label}
            sections={sections}
            head={head}
            align={align}
            anchor={button}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
