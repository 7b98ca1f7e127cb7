import type { SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { replaceView } from "./change-views.ts";
import { ProblemLine } from "./problem-line.tsx";
import { takeLostFocus } from "./take-lost-focus.ts";
import { useViewTask } from "./use-view-task.ts";

interface UpdatedViewProps {
  /** As it is now. */
  view: SavedView;
  /** As it was before it was saved over. */
  before: SavedView;
  onTakenBack: () => void;
}

/** A view that was saved over, until the panel is closed: the way back. */
export function UpdatedView({ view, before, onTakenBack }: UpdatedViewProps) {
  const t = useMessages(viewsMessages);
  const { isBusy, problem, run } = useViewTask();
  const { name } = view; // it may have another by now

  async function takeBack() {
    if (await run(() => replaceView(view, { ...before, name }))) onTakenBack();
  }
  return (
    <section className="border-b border-line pb-3" aria-label={name}>
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1 wrap-anywhere">{t.updated(name)}</p>
        {/* "Update view" had it. */}
        <Button ref={takeLostFocus} size="row" aria-disabled={isBusy} onClick={() => void takeBack()}>
          {t.undo}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </section>
  );
}
