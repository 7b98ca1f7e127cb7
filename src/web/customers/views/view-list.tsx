import { useState } from "react";
import type { SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { Skeleton } from "#web/ui/skeleton.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { DeletedView } from "./deleted-view.tsx";
import type { CurrentView } from "./use-current-view.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { ViewRow } from "./view-row.tsx";

interface ViewListProps {
  current: CurrentView | null;
  onApplied: () => void;
}

/**
 * All views by name, or why there are none. One that was deleted, here or in another tab, keeps its place until the panel
 * is closed.
 */
export function ViewList({ current, onApplied }: ViewListProps) {
  const t = useMessages(viewsMessages);
  const { views, isError, refetch, fetchStatus } = useSavedViews();
  const [seen, setSeen] = useState<readonly SavedView[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const gone = views ? seen.filter(({ id }) => !views.some((view) => view.id === id)) : [];
  if (views?.some((view) => !seen.includes(view))) setSeen([...views, ...gone]);
  const all = [...(views ?? []), ...gone].toSorted((one, other) => one.name.localeCompare(other.name, "da"));
  return (
    <section aria-label={t.saved} aria-busy={!views && fetchStatus === "fetching"}>
      {isError && (
        <p role="alert" className="flex items-center gap-1.5">
          <StateMark shape="octagon" />
          <span className="flex-1">{t.failed}</span>
          <Button size="row" onClick={() => void refetch()}>
            {t.retry}
          </Button>
        </p>
      )}
      {!views && !isError && (fetchStatus === "paused" ? <Offline /> : <Loading />)}
      {views && all.length === 0 && (
        <>
          <p className="font-600">{t.none}</p>
          <p className="mt-0.5 text-ink-2">{t.noneLead}</p>
        </>
      )}
      <ul className="-mx-1 max-h-[min(20rem,40vh)] overflow-y-auto empty:hidden">
        {all.map((view) =>
          gone.includes(view) ? (
            <DeletedView key={view.id} view={view} onRestored={() => setRestored(view.id)} />
          ) : (
            <ViewRow
              key={view.id}
              view={view}
              isCurrent={current?.kind === "saved" && current.view?.id === view.id}
              takesFocus={restored === view.id}
              onApplied={onApplied}
            />
          ),
        )}
      </ul>
    </section>
  );
}

function Loading() {
  const t = useMessages(viewsMessages);
  return (
    <div className="grid gap-4 py-2">
      <span className="sr-only">{t.loading}</span>
      {[0.5, 0.7, 0.4].map((share) => (
        <Skeleton key={share} share={share} />
      ))}
    </div>
  );
}

function Offline() {
  const t = useMessages(viewsMessages);
  return (
    <p className="flex items-start gap-1.5">
      <StateMark shape="triangle" className="mt-1" />
      {t.offline}
    </p>
  );
}
