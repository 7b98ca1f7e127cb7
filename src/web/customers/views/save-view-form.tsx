import { type FormEvent, useId, useState } from "react";
import { isSameViewName, maxViewName, mostViews } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { inputClass } from "#web/ui/text-field.tsx";
import { keepView } from "./keep-view.ts";
import { ProblemLine } from "./problem-line.tsx";
import type { Shown } from "./same-view.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { useViewTask } from "./use-view-task.ts";

/** Keeps the list as it is now under a new name. */
export function SaveViewForm({ shown }: { shown: Shown }) {
  const t = useMessages(viewsMessages);
  const { views = [] } = useSavedViews();
  const [name, setName] = useState("");
  const [mistake, setMistake] = useState<string | null>(null);
  const { isBusy, problem, run, forget } = useViewTask();
  const id = useId();
  const isFull = views.length >= mostViews;
  const shownProblem = isFull ? t.tooMany : (mistake ?? problem);

  async function save(event: FormEvent) {
    event.preventDefault();
    forget();
    const wanted = name.trim();
    const isTaken = views.some((view) => isSameViewName(view.name, wanted));
    setMistake(wanted === "" ? t.nameMissing : isTaken ? t.nameTaken : null);
    if (wanted === "" || isTaken || isFull) return;
    await run(async () => {
      const saved = await keepView({ name: wanted, ...shown });
      setName("");
      announce(t.kept(saved.name));
    });
  }
  return (
    <form className="border-t border-line pt-3" noValidate onSubmit={(event) => void save(event)}>
      <label htmlFor={id} className="mb-1 block font-500">
        {t.saveAs}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          className={inputClass}
          placeholder={t.saveAsHint}
          value={name}
          maxLength={maxViewName}
          autoComplete="off"
          aria-invalid={shownProblem !== null && !isFull}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            setName(event.target.value);
            setMistake(null);
            forget();
          }}
        />
        <Button type="submit" size="field" aria-disabled={isBusy || isFull}>
          {t.save}
        </Button>
      </div>
      <ProblemLine id={`${id}-problem`} problem={shownProblem} />
    </form>
  );
}
