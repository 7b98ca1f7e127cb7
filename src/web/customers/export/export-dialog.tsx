import { Lock } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { sheetColumns } from "#insight/export/all-fields.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Dialog } from "#web/ui/dialog.tsx";
import { useSelection } from "../selection/selected-customers.ts";
import { useTableLayout } from "../table/table-layout.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { type ExportChoices, wantsAllFields } from "./export-choices.ts";
import { ExportFooter } from "./export-footer.tsx";
import { CancelledNote, FailedNote, SavedNote, TooManyNote } from "./export-outcome.tsx";
import { ExportProgress } from "./export-progress.tsx";
import { FormatGroup } from "./format-group.tsx";
import { countShownColumns } from "./shown-table.ts";
import { useExport } from "./use-export.ts";
import { useExportTask } from "./use-export-task.ts";
import { useFileName } from "./use-file-name.ts";

interface ExportDialogProps {
  query: ListQuery;
  /** How many customers the list has; null while nobody knows. */
  total: number | null;
  onClose: () => void;
  /** Closes it and leads to where the list is made shorter. */
  onNarrow: () => void;
}

/** Which customers, which columns, which format; then how far it has come, and what came of it. */
export function ExportDialog({ query, total, onClose, onNarrow }: ExportDialogProps) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const layout = useTableLayout();
  const fileName = useFileName(query);
  const { size } = useSelection();
  const taskOf = useExportTask(query);
  const { state, start, retry, stop } = useExport();
  const [choices, setChoices] = useState<ExportChoices>({
    scope: size > 0 ? "selected" : "matching",
    columns: "shown",
    format: "csv",
  });
  const form = useRef<HTMLFormElement>(null);
  const mainButton = useRef<HTMLButtonElement>(null);
  // After Modal's own, which has let the browser choose the first control: the cross.
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);

  const { scope, columns, format } = choices;
  const isRunning = state.phase === "loading" || state.phase === "failed";
  const isTooMany = scope === "matching" && total !== null && total > mostLoaded;
  const count = scope === "selected" ? size : total;

  function choose(patch: Partial<ExportChoices>) {
    setChoices({ ...choices, ...patch });
    stop("idle"); // what is said of the last file is not about this one
  }
  function act() {
    if (state.phase === "loading") return stop("cancelled");
    if (state.phase === "done") return onClose();
    if (!count || isTooMany) return;
    mainButton.current?.focus(); // Enter on a choice acts too, and the choices cannot be used meanwhile
    if (state.phase === "failed") retry();
    else start(taskOf(choices, fileName(choices)));
  }

  return (
    <Dialog title={t.title} onClose={onClose}>
      <form
        ref={form}
        className="-mx-5 mt-3 -mb-5 border-t border-line"
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
      >
        <div className="px-5 pb-4">
          <fieldset disabled={isRunning}>
            <ChoiceGroup
              title={t.which}
              value={scope}
              onChange={(wanted) => choose({ scope: wanted })}
              choices={[
                ...(size > 0 ? [{ value: "selected" as const, label: t.selected, count: number(size) }] : []),
                { value: "matching", label: t.matching, count: total === null ? "…" : number(total) },
              ]}
            />
            <ChoiceGroup
              title={t.columns}
              value={wantsAllFields(choices) ? "all" : columns}
              onChange={(wanted) => choose({ columns: wanted })}
              choices={[
                {
                  value: "shown",
                  label: t.shown,
                  count: number(countShownColumns(query, layout)),
                  isDisabled: format === "json",
                },
                { value: "all", label: t.all, count: number(sheetColumns.length) },
              ]}
            >
              <p className="ml-6.5 flex items-center gap-1.5 text-12 text-ink-2">
                <Lock size={12} strokeWidth={1.75} aria-hidden />
                {t.noSecrets}
              </p>
            </ChoiceGroup>
            <FormatGroup value={format} onChange={(wanted) => choose({ format: wanted })} />
          </fieldset>
          {isTooMany && <TooManyNote total={total} onNarrow={onNarrow} />}
          {state.phase === "loading" && <ExportProgress {...state} />}
          {state.phase === "cancelled" && <CancelledNote />}
          {state.phase === "done" && <SavedNote loaded={state.loaded} />}
          <div role="alert">{state.phase === "failed" && <FailedNote {...state} />}</div>
        </div>
        <ExportFooter
          button={mainButton}
          phase={state.phase}
          // Once it has begun the name stays, whatever the clock says meanwhile.
          fileName={"fileName" in state ? state.fileName : fileName(choices)}
          isBlocked={!count || isTooMany}
          onCancel={() => stop("cancelled")}
        />
      </form>
    </Dialog>
  );
}
