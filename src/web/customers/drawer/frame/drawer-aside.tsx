import { type ReactNode, useEffect, useState } from "react";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { isTextField } from "#web/ui/is-text-field.ts";
import { ResizeHandle } from "#web/ui/resize-handle.tsx";
import { drawerWidth, rememberedWidth, rememberWidth } from "./drawer-width.ts";

export interface DrawerFrameProps {
  /** Id of the heading that names the drawer. */
  labelledBy: string;
  onClose: () => void;
  /** Opened by a click just now, not by a link or Back. */
  arrives: boolean;
  children: ReactNode;
}

/** The drawer beside the list: a neighbour with an edge, not a layer above it. */
export function DrawerAside({ labelledBy, onClose, arrives, children }: DrawerFrameProps) {
  const t = useMessages(drawerMessages);
  const [width, setWidth] = useState(rememberedWidth);

  // Esc reaches the document from wherever the focus is, the list included.
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !belongsToAnother(event)) onClose();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [onClose]);

  return (
    <aside
      data-print-sheet
      aria-labelledby={labelledBy}
      style={{ width }}
      className={`relative flex max-w-[calc(100vw-20rem)] shrink-0 flex-col border-l border-line-strong bg-drawer ${
        arrives ? "motion-safe:animate-slide" : ""
      }`}
    >
      <ResizeHandle
        label={t.width}
        value={width}
        {...drawerWidth}
        onChange={(wanted) => {
          setWidth(wanted);
          rememberWidth(wanted);
        }}
      />
      {children}
    </aside>
  );
}

/** Esc closes the topmost layer only: a dialog, a menu, a filter's editor, or the text in a search field. */
function belongsToAnother(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (document.querySelector("dialog:modal, [role=menu], [role=listbox], [role=dialog]")) return true;
  return isTextField(event.target);
}
