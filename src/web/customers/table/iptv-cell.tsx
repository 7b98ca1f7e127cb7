import { StateMark } from "#web/ui/state-mark.tsx";
import { useCellWords } from "./cell-words.tsx";
import { Missing } from "./missing.tsx";

interface BoxesProps {
  stbs: number | null | undefined;
  stbsOffline: number | null | undefined;
}

/** How many boxes, and how many of them are offline. */
export function BoxesCell({ stbs, stbsOffline }: BoxesProps) {
  const { format } = useCellWords();
  if (stbs === null || stbs === undefined)
    return (
      <span className="inline-block w-8 text-right">
        <Missing />
      </span>
    );
  return (
    <span className="inline-flex items-center gap-2 align-top tabular-nums">
      <span className="min-w-8 text-right">{format.number(stbs)}</span>
      {stbsOffline ? <OfflineBoxes count={stbsOffline} /> : null}
    </span>
  );
}

export function OfflineBoxes({ count }: { count: number }) {
  const { t, format } = useCellWords();
  return (
    <span className="inline-flex items-center gap-1.5 align-top font-500 text-warn">
      <StateMark shape="triangle" />
      {t.offline(format.number(count))}
    </span>
  );
}
