import { type LoadProgress, useLoadProgress } from "#web/api/load-progress.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";

/** How much of the whole list has come, to see, and at its start to hear; and the way to stop it. */
export function WholeListProgress({ onStop }: { onStop: () => void }) {
  const progress = useLoadProgress();
  return progress && <Progress {...progress} onStop={onStop} />;
}

function Progress({ done, total, left, onStop }: LoadProgress & { onStop: () => void }) {
  const t = useMessages(sortingMessages);
  const exporting = useMessages(customerExportMessages);
  const { number } = useFormat();
  useAnnouncement(t.loading);
  const share = total > 0 ? done / total : 0;
  const seconds = Math.ceil(left / 1000);
  return (
    <p className="flex min-w-0 animate-late items-center gap-3 text-ink-2 tabular-nums">
      {total > 0 && <span className="whitespace-nowrap">{t.loaded(number(done), number(total))}</span>}
      <span
        role="progressbar"
        aria-label={t.loading}
        aria-valuenow={Math.floor(share * 100)}
        className="h-1.5 w-28 shrink-0 overflow-hidden rounded-4 bg-surface-3 @max-5xl/list:hidden forced-colors:border"
      >
        <span
          className="block h-full bg-accent forced-colors:bg-[Highlight]"
          style={{ width: `${share * 100}%` }}
        />
      </span>
      {seconds > 1 && (
        <span className="whitespace-nowrap @max-5xl/list:hidden">
          {exporting.secondsLeft(number(seconds))}
        </span>
      )}
      <Button size="row" onClick={onStop}>
        {t.stop}
      </Button>
    </p>
  );
}
