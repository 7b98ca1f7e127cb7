import { type ComponentProps, type ReactNode, type RefObject, Suspense, useRef, useState } from "react";

export interface PopupProps {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

interface PopupButtonProps extends ComponentProps<"button"> {
  /** Fetches the popup's code, ahead of the click. */
  load: () => Promise<unknown>;
  popup: (props: PopupProps) => ReactNode;
}

/** A button that opens a menu, whose code comes when the pointer or the focus comes near. */
export function PopupButton({ load, popup, onPointerDown, ...rest }: PopupButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // The press that the browser closes the menu on is followed by a click, which must not open it again.
  const openWhenPressed = useRef(false);
  const prepare = () => void load().catch(() => undefined); // the click asks again
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onPointerDown={(event) => {
          openWhenPressed.current = open;
          onPointerDown?.(event);
        }}
        onClick={() => {
          setOpen(!openWhenPressed.current);
          openWhenPressed.current = false;
        }}
        {...rest}
      />
      {open && <Suspense>{popup({ anchor: button, onClose: () => setOpen(false) })}</Suspense>}
    </>
  );
}
