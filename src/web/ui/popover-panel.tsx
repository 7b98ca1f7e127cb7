import { Popover } from "@base-ui/react/popover";
import type { ReactNode, RefObject } from "react";
import { BaseUiCsp } from "./base-ui-csp.tsx";

interface PopoverPanelProps {
  label: string;
  align: "start" | "end";
  anchor: RefObject<HTMLElement | null>;
  /** Where the focus goes; else to the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** The open panel: position, focus inside, Esc and a click beside it are Base UI's. */
export function PopoverPanel({ label, align, anchor, initialFocus, onClose, children }: PopoverPanelProps) {
  return (
    <BaseUiCsp>
      <Popover.Root open onOpenChange={(open) => !open && onClose()}>
        <Popover.Portal container={anchor.current?.closest("dialog") ?? document.body}>
          <Popover.Positioner anchor={anchor} align={align} sideOffset={4} className="z-50">
            <Popover.Popup
              aria-label={label}
              initialFocus={initialFocus}
              finalFocus={anchor}
              className="max-h-(--available-height) max-w-[calc(100vw-1rem)] overflow-y-auto rounded-8 border border-line-strong bg-menu p-3 shadow-menu outline-none motion-safe:animate-rise"
            >
              {children}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </BaseUiCsp>
  );
}
