import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "./icon-button.tsx";

interface DialogProps {
  title: string;
  /** 520, or 400 for a question. */
  width?: "normal" | "small";
  /** Called for Esc, the cross and a click beside it. Without it the dialog cannot be dismissed. */
  onClose?: () => void;
  children: ReactNode;
}

/**
 * A modal dialog, open as long as it is rendered. The native element brings the focus trap, the inert page behind
 * it, the top layer and Esc; focus goes to the first `autoFocus` or the first control, and back when it closes.
 */
export function Dialog({ title, width = "normal", onClose, children }: DialogProps) {
  const t = useMessages(uiMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

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
      aria-labelledby={titleId}
      className={`m-auto mt-[12vh] w-[calc(100vw-2rem)] rounded-10 border border-line bg-menu p-0 text-ink shadow-dialog backdrop:bg-scrim motion-safe:animate-rise-slow ${
        width === "small" ? "max-w-100" : "max-w-130"
      }`}
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
      <div className="p-5">
        <header className="mb-1 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-15 font-600">
            {title}
          </h2>
          {onClose && (
            <IconButton name={t.close} icon={X} keyCap="Esc" className="-my-1 -mr-1" onClick={onClose} />
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
