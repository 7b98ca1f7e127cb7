import { type FormEvent, useId, useState } from "react";
import { maxViewName, type SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { inputClass } from "#web/ui/text-field.tsx";
import { replaceView } from "./change-views.ts";
import { ProblemLine } from "./problem-line.tsx";
import { useViewTask } from "./use-view-task.ts";

/** A view's row while it gets another name. Enter saves, Esc leaves it as it is. */
export function RenameView({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const t = useMessages(viewsMessages);
  const [name, setName] = useState(view.name);
  const { isBusy, problem, run } = useViewTask();
  const id = useId();

  async function save(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return;
    if (wanted === view.name || (await run(() => replaceView(view, { ...view, name: wanted })))) onDone();
  }
  return (
    <li className="px-1 py-1">
      <form className="flex items-center gap-1.5" noValidate onSubmit={(event) => void save(event)}>
        <input
          // biome-ignore lint/a11y/noAutofocus: the row was just asked to be written in
          autoFocus
          aria-label={t.newName}
          className={inputClass}
          value={name}
          maxLength={maxViewName}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation(); // the panel stays open
            onDone();
          }}
        />
        <Button type="submit" size="field" aria-disabled={isBusy || name.trim() === ""}>
          {t.save}
        </Button>
        <Button look="quiet" size="field" onClick={onDone}>
          {t.cancel}
        </Button>
      </form>
      <ProblemLine id={`${id}-problem`} problem={problem} />
    </li>
  );
}
