import { useState } from "react";
import { useNavigate } from "react-router";
import type { SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { replaceView } from "./change-views.ts";
import { keepView } from "./keep-view.ts";
import { ModifiedMark } from "./modified-mark.tsx";
import { ProblemLine } from "./problem-line.tsx";
import type { Shown } from "./same-view.ts";
import { viewHref } from "./share-link.ts";
import { takeLostFocus } from "./take-lost-focus.ts";
import { UpdatedView } from "./updated-view.tsx";
import { borrowView, leaveView, useApplyView } from "./use-apply-view.ts";
import type { CurrentView } from "./use-current-view.ts";
import { useViewTask } from "./use-view-task.ts";

/**
 * What can be done with the view that the list is in. While the list is as one of the user's own has it, nothing but to
 * take back that it was saved over.
 */
export function CurrentViewActions({ current, shown }: { current: CurrentView; shown: Shown }) {
  const t = useMessages(viewsMessages);
  const navigate = useNavigate();
  const apply = useApplyView();
  const { isBusy, problem, run } = useViewTask();
  const [before, setBefore] = useState<SavedView | null>(null);
  const { kind, name, isModified } = current;
  if (!isModified && kind === "saved")
    return current.view && before?.id === current.view.id ? (
      <UpdatedView view={current.view} before={before} onTakenBack={() => setBefore(null)} />
    ) : null;

  async function save() {
    const wasSaved = await run(async () => {
      if (current.kind === "shared") await keepView({ name, ...shown });
      else if (current.view) {
        await replaceView(current.view, { name, ...shown });
        setBefore(current.view);
      }
    });
    if (wasSaved) announce(kind === "saved" ? t.updated(name) : t.kept(name));
  }
  function reset() {
    if (current.kind === "shared") {
      borrowView(current.view);
      void navigate(viewHref(current.view));
    } else if (current.view) apply(current.view);
  }
  return (
    <section className="border-b border-line pb-3" aria-label={name}>
      <p className="flex items-center gap-2">
        <span className="min-w-0 truncate font-600" title={name}>
          {kind === "shared" ? t.shared(name) : name}
        </span>
        {isModified && <ModifiedMark />}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button ref={takeLostFocus} aria-disabled={isBusy} onClick={() => void save()}>
          {kind === "saved" ? t.update : t.keep}
        </Button>
        {isModified && (
          <Button look="quiet" onClick={reset}>
            {t.reset}
          </Button>
        )}
        <Button look="quiet" onClick={leaveView}>
          {t.leave}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </section>
  );
}
