import type { CustomerQuery } from "#contract/customer-query.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { mostSelected } from "./load-matching.ts";
import { useSelection } from "./selected-customers.ts";
import { useSelectMatching } from "./use-select-matching.ts";

/** Selects everything that the list matches; says how far that has come, and why it ended early if it did. */
export function SelectMatching({ query, total }: { query: CustomerQuery; total: number }) {
  const t = useMessages(selectionMessages);
  const format = useFormat();
  const { size } = useSelection();
  const { state, start, cancel } = useSelectMatching();

  if (state.phase === "loading")
    return (
      <span className="flex items-center gap-2 text-ink-2 tabular-nums">
        {state.total > 0 && t.loading(format.number(state.done), format.number(state.total))}
        <Button size="row" onClick={cancel}>
          {t.cancel}
        </Button>
      </span>
    );
  const count = format.number(size);
  const ended = { idle: null, cancelled: t.cancelled(count), failed: t.failed(count), moved: t.moved };
  return (
    <>
      {size < Math.min(total, mostSelected) && (
        <Button look="quiet" className="text-accent!" onClick={() => void start(query)}>
          {total > mostSelected
            ? t.selectFirst(format.number(mostSelected))
            : t.selectMatching(format.number(total))}
        </Button>
      )}
      {ended[state.phase] && (
        <span role="status" className="text-ink-2">
          {ended[state.phase]}
        </span>
      )}
    </>
  );
}
