import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "./icon-button.tsx";
import { Modal } from "./modal.tsx";

interface DialogProps {
  title: string;
  /** 520, or 400 for a question. */
  width?: "normal" | "small";
  /** Called for Esc, the cross and a click beside it. Without it the dialog cannot be dismissed. */
  onClose?: () => void;
  children: ReactNode;
}

/** A modal with a head: its title, and the cross where it can be dismissed. */
export function Dialog({ title, width = "normal", onClose, children }: DialogProps) {
  const t = useMessages(uiMessages);
  const titleId = useId();
  return (
    <Modal labelledBy={titleId} className={width === "small" ? "max-w-100" : "max-w-130"} onClose={onClose}>
      <div className="p-5">
        <div className="mb-1 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-15 font-600">
            {title}
          </h2>
          {onClose && (
            <IconButton name={t.close} icon={X} shortcut="close" className="-my-1 -mr-1" onClick={onClose} />
          )}
        </div>
        {children}
      </div>
    </Modal>
  );
}
