import type { SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { restoreView } from "./change-views.ts";
import { ProblemLine } from "./problem-line.tsx";
import { takeLostFocus } from "./take-lost-focus.ts";
import { useViewTask } from "./use-view-task.ts";

/** The place of a view that was deleted: the way back. */
export function DeletedView({ view, onRestored }: { view: SavedView; onRestored: () => void }) {
  const t = useMessages(viewsMessages);
  const { isBusy, problem, run } = useViewTask();
  const words = t.deleted(view.name);
  useAnnouncement(words);

  async function restore() {
    onRestored(); // before the row is drawn again
    await run(() => restoreView(view));
  }
  return (
    <li>
      <div className="flex h-8 items-center gap-2 pr-1 pl-6.5 text-ink-2 max-sm:h-11">
        <span className="min-w-0 flex-1 truncate">{words}</span>
        {/* What was pressed, or written in, is gone. */}
        <Button ref={takeLostFocus} size="row" aria-disabled={isBusy} onClick={() => void restore()}>
          {t.undo}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </li>
  );
}
