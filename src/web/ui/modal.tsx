import { type ReactNode, useLayoutEffect, useRef } from "react";
import { LiveRegion } from "./live-region.tsx";

interface ModalProps {
  /** Its name, or the id of the heading that names it. */
  label?: string;
  labelledBy?: string;
  className: string;
  /** Called for Esc and a click beside it. Without it the modal cannot be dismissed. */
  onClose: (() => void) | undefined;
  children: ReactNode;
}

/**
 * What is above the page and makes it wait, open as long as it is rendered. The native element brings the focus trap,
 * the inert page behind it, the top layer and Esc; focus goes to the first `autoFocus` or the first control, and back
 * when it closes.
 */
export function Modal({ label, labelledBy, className, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // `open` as an attribute would show it without modality: showModal is a call. A layout effect, because its clean-up
  // runs while the element is still in the page, and only from there can close() give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside it has its key, Esc, in onCancel.
    <dialog
      ref={dialog}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={`m-auto mt-[12dvh] max-h-[calc(88dvh-1rem)] w-[calc(100vw-2rem)] rounded-10 border border-line bg-menu p-0 text-ink shadow-dialog backdrop:bg-scrim motion-safe:animate-rise-slow ${className}`}
      onCancel={(event) => {
        // React decides whether it is open; the element must not close by itself.
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // A browser lets a second Esc through whatever the first was told. (Open: a late event of an earlier closing.)
        if (dialog.current?.open) return;
        if (onClose) onClose();
        else dialog.current?.showModal();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose?.();
      }}
    >
      {children}
      {/* The page's own region is inert behind a modal dialog. */}
      <LiveRegion />
    </dialog>
  );
}
