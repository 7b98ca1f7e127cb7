import { useEffect, useRef } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { focusTitle } from "../focus-title.ts";
import { useSelection } from "./selected-customers.ts";
import { useSelectMatching } from "./use-select-matching.ts";

/** Selects everything that the list matches; says how far that has come, and why it ended early if it did. */
export function SelectMatching({ query, total }: { query: ListQuery; total: number }) {
  const t = useMessages(selectionMessages);
  const format = useFormat();
  const selected = useSelection();
  const { size } = selected;
  const { state, start, cancel } = useSelectMatching();
  const count = format.number(size);
  const ended = {
    cancelled: t.cancelled(count),
    failed: t.failed(count),
    moved: t.moved,
  };
  const end = "with" in state && state.with === selected ? ended[state.phase] : "";
  useAnnouncement(end);
  const isLoading = state.phase === "loading";
  const wasLoading = useRef(false);
  useEffect(() => {
    const hasLostFocus = document.activeElement === document.body;
    if (wasLoading.current && !isLoading && hasLostFocus) focusTitle(); // "Cancel" has gone with it
    wasLoading.current = isLoading;
  }, [isLoading]);

  if (state.phase === "loading")
    return (
      <span className="flex items-center gap-2 text-ink-2 tabular-nums">
        {state.total > 0 && t.loading(format.number(state.done), format.number(state.total))}
        {/* It takes the place of the button that was pressed. */}
        <Button size="row" autoFocus onClick={cancel}>
          {t.cancel}
        </Button>
      </span>
    );
  return (
    <>
      {size < Math.min(total, mostLoaded) && (
        <Button look="quiet" className="text-accent!" onClick={() => void start(query)}>
          {total > mostLoaded
            ? t.selectFirst(format.number(mostLoaded))
            : t.selectMatching(format.number(total))}
        </Button>
      )}
      {end && <span className="text-ink-2">{end}</span>}
    </>
  );
}
