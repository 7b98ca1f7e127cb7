import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { MenuSection } from "./menu-items.ts";

const loadMenu = () => import("./menu-popup.tsx");
const MenuPopup = lazy(() => loadMenu().then((module) => ({ default: module.MenuPopup })));

interface MenuButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** Name of the menu. A button whose content is no text also needs `aria-label`. */
  label: string;
  sections: MenuSection[];
  /** Lines above the entries that cannot be chosen: who is signed in. */
  head?: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** A button that opens a menu, whose code comes when the pointer or the focus comes near. */
export function MenuButton({ label, sections, head, align = "start", children, ...rest }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // The press that the browser closes the menu on is followed by a click, which must not open it again.
  const openWhenPressed = useRef(false);
  const prepare = () => void loadMenu().catch(() => undefined); // the click asks again
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onPointerDown={() => {
          openWhenPressed.current = open;
        }}
        onClick={() => {
          setOpen(!openWhenPressed.current);
          openWhenPressed.current = false;
        }}
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
