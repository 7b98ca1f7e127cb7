import { useEffect, useRef } from "react";
import { LiveRegion } from "#web/ui/live-region.tsx";
import type { DrawerFrameProps } from "./drawer-aside.tsx";

/** The drawer where there is no room beside the list: a modal dialog that fills the screen. */
export function DrawerDialog({ labelledBy, onClose, arrives, children }: DrawerFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // `open` as an attribute would show it without modality: showModal is a call. It focuses the first control, which
  // here is the way out; the heading takes the focus instead, so that reading starts with the name.
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    document.getElementById(labelledBy)?.focus();
    return () => element?.close();
  }, [labelledBy]);

  return (
    <dialog
      data-print-sheet
      ref={dialog}
      aria-labelledby={labelledBy}
      className={`m-0 size-full max-h-none max-w-none flex-col overflow-hidden bg-drawer p-0 text-ink open:flex ${
        arrives ? "motion-safe:animate-rise-slow" : ""
      }`}
      onCancel={(event) => {
        // Whether it is open is said by the address.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      {/* The page's own region is inert behind a modal dialog. */}
      <LiveRegion />
    </dialog>
  );
}
