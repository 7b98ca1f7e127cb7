import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { addView } from "./change-views.ts";
import { downloadViews } from "./download-views.ts";
import { ProblemLine } from "./problem-line.tsx";
import { useSavedViews } from "./use-saved-views.ts";
import { useViewTask } from "./use-view-task.ts";
import { type ImportPlan, planImport } from "./view-file.ts";

/** A hundred views are some 100 kB; what is far larger is another file. */
const mostBytes = 4_000_000;

/** All views into a file, and the views of a file among the user's own. */
export function ViewTransfer() {
  const t = useMessages(viewsMessages);
  const { views } = useSavedViews();
  const { isBusy, problem, run } = useViewTask();
  const [result, setResult] = useState<ImportPlan | "no views" | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  async function importFile(file: File | undefined) {
    if (!file || !views) return;
    setResult(null);
    const plan = file.size > mostBytes ? "no views" : planImport(await file.text(), views);
    if (plan === "no views") return setResult(plan);
    // One after the other: a failure half way leaves what came before it, and the same file can be taken again.
    const added: ImportPlan["added"] = [];
    const isDone = await run(async () => {
      for (const view of plan.added) added.push(await addView(view));
    });
    setResult(isDone ? plan : { ...plan, added, renamed: 0 });
  }
  return (
    <section className="border-t border-line pt-2">
      <div className="flex gap-1.5">
        <Button
          look="quiet"
          aria-disabled={!views || isBusy}
          onClick={() => views && picker.current?.click()}
        >
          <Upload size={14} strokeWidth={1.75} aria-hidden />
          {t.import}
        </Button>
        <Button
          look="quiet"
          aria-disabled={!views?.length}
          onClick={() => views?.length && downloadViews(views, t.exportName)}
        >
          <Download size={14} strokeWidth={1.75} aria-hidden />
          {t.export}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          void importFile(event.target.files?.[0]);
          event.target.value = ""; // the same file again is a choice too
        }}
      />
      <ProblemLine problem={result === "no views" ? t.importNoViews : problem} />
      <div role="status">{result && result !== "no views" && <ImportResult plan={result} />}</div>
    </section>
  );
}

function ImportResult({ plan: { added, renamed, known, beyondLimit, unreadable } }: { plan: ImportPlan }) {
  const t = useMessages(viewsMessages);
  const fields: Readonly<Record<string, string>> = t.importFields;
  const lines = [
    t.importAdded(added.length),
    renamed > 0 && t.importRenamed(renamed),
    known > 0 && t.importKnown(known),
    beyondLimit > 0 && t.importBeyondLimit(beyondLimit),
    ...unreadable.map(({ place, name, field }) =>
      t.importUnreadable(place, name, fields[field] ?? t.importFields.view),
    ),
  ];
  return (
    <ul className="mt-1.5 max-h-24 overflow-y-auto text-12 text-ink-2">
      {lines.map((line) => line && <li key={line}>{line}</li>)}
    </ul>
  );
}
