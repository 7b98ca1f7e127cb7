import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useAnnouncement } from "#web/ui/use-announcement.ts";

interface ExportProgressProps {
  done: number;
  total: number;
  /** Milliseconds; 0 for who knows. */
  left: number;
}

/** How far it has come: percent, counts and the time left to see; every 25 % to hear. */
export function ExportProgress({ done, total, left }: ExportProgressProps) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const share = total > 0 ? done / total : 0;
  const percent = t.percent(number(Math.floor(share * 100)));
  const quarter = Math.floor(share * 4) * 25;
  useAnnouncement(quarter > 0 && quarter < 100 ? t.percent(number(quarter)) : "");
  const seconds = Math.ceil(left / 1000);
  return (
    <div className="mt-3">
      <p className="flex items-baseline gap-2 tabular-nums">
        {total > 0 ? (
          <>
            <strong className="font-600">{percent}</strong>
            <span className="flex-1 text-ink-2">{t.loaded(number(done), number(total))}</span>
            {seconds > 1 && (
              <span className="text-12 text-ink-2">
                {seconds < 90
                  ? t.secondsLeft(number(seconds))
                  : t.minutesLeft(number(Math.round(seconds / 60)))}
              </span>
            )}
          </>
        ) : (
          <span className="text-ink-2">{t.starting}</span>
        )}
      </p>
      <div
        role="progressbar"
        aria-label={t.title}
        aria-valuenow={Math.floor(share * 100)}
        className="mt-1.5 h-1.5 overflow-hidden rounded-4 bg-surface-3 forced-colors:border"
      >
        <div className="h-full bg-accent forced-colors:bg-[Highlight]" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
