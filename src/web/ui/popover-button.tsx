import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from "react";

const loadPopover = () => import("./popover-panel.tsx");
const PopoverPanel = lazy(() => loadPopover().then((module) => ({ default: module.PopoverPanel })));

interface PopoverButtonProps extends Omit<ComponentProps<"button">, "children" | "content"> {
  /** Name of the panel. */
  label: string;
  /** What the panel holds; `close` closes it and gives the focus back to the button. */
  content: (close: () => void) => ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** A button that opens a panel beside it: a filter's editor, a list of columns. Its code comes as MenuButton's does. */
export function PopoverButton({ label, content, align = "start", children, ...rest }: PopoverButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const prepare = () => void loadPopover().catch(() => undefined); // a click tries again and says so
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
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
          <PopoverPanel label={label} align={align} anchor={button} onClose={close}>
            {content(close)}
          </PopoverPanel>
        </Suspense>
      )}
    </>
  );
}
