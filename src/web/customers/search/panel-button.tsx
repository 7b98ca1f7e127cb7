import type { ReactNode } from "react";
import { KeyCap } from "#web/ui/key-cap.tsx";

interface PanelButtonProps {
  /** Enter in the box does the same. */
  onEnter?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** One line of the panel under the search box. */
export function PanelButton({ onEnter = false, onClick, children }: PanelButtonProps) {
  return (
    <button
      type="button"
      className="flex min-h-7 w-full items-center gap-2 rounded-4 px-2 py-1 text-left -outline-offset-2 hover:bg-menu-hover focus:bg-menu-hover max-sm:min-h-11"
      onClick={onClick}
    >
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {onEnter && (
        <span aria-hidden>
          <KeyCap>↵</KeyCap>
        </span>
      )}
    </button>
  );
}
