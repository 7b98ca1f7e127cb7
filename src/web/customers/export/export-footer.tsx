import type { RefObject } from "react";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import type { ExportState } from "./use-export.ts";

interface ExportFooterProps {
  button: RefObject<HTMLButtonElement | null>;
  phase: ExportState["phase"];
  fileName: string;
  /** There is nothing that could be exported. */
  isBlocked: boolean;
  onCancel: () => void;
}

/**
 * The file's name, and one button that is always the form's next step, so that the focus has no need to move. It stays
 * a submit button: one that became it under a click would submit as well.
 */
export function ExportFooter({ button, phase, fileName, isBlocked, onCancel }: ExportFooterProps) {
  const t = useMessages(customerExportMessages);
  const words = { idle: t.start, cancelled: t.start, loading: t.cancel, failed: t.retry, done: t.finish };
  const isPlain = phase === "loading" || phase === "done";
  return (
    <footer className="flex items-center gap-3 border-t border-line px-5 py-3">
      <bdi className="min-w-0 flex-1 text-12 wrap-anywhere text-ink-2">{fileName}</bdi>
      {phase === "failed" && (
        <Button look="quiet" className="max-sm:h-11" onClick={onCancel}>
          {t.cancel}
        </Button>
      )}
      <Button
        ref={button}
        type="submit"
        look={isPlain ? "default" : "primary"}
        className="max-sm:h-11"
        aria-disabled={isBlocked || undefined}
      >
        {words[phase]}
      </Button>
    </footer>
  );
}
