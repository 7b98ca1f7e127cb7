import { useEffect, useRef } from "react";
import { useLoadProgress } from "#web/book/load-progress.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { focusTitle } from "../focus-title.ts";

/** Milliseconds of loading that nobody has to be told of. */
const patience = 300;

/** How much of the whole list has come, to see, and at its start to hear; and the way to stop it. */
export function WholeListProgress({ onStop }: { onStop: () => void }) {
  const { done, total, left } = useLoadProgress();
  const t = useMessages(sortingMessages);
  const exporting = useMessages(customerExportMessages);
  const { number } = useFormat();
  const said = t.loading;
  useEffect(() => {
    const timer = setTimeout(() => announce(said), patience);
    return () => clearTimeout(timer);
  }, [said]);
  // With the end of the loading the button goes, and the focus that it may have.
  const hasFocus = useRef(false);
  useEffect(
    () => () => {
      if (hasFocus.current && document.activeElement === document.body) focusTitle();
    },
    [],
  );
  const share = total > 0 ? done / total : 0;
  const seconds = Math.ceil(left / 1000);
  return (
    <p className="flex min-w-0 animate-late items-center gap-3 text-ink-2 tabular-nums">
      <span className="whitespace-nowrap @max-3xl/list:hidden">
        {total > 0 && t.loaded(number(done), number(total))}
      </span>
      <span className="@3xl/list:hidden">{exporting.percent(number(Math.floor(share * 100)))}</span>
      <span
        role="progressbar"
        aria-label={t.loading}
        aria-valuenow={Math.floor(share * 100)}
        className="h-1.5 w-28 shrink-0 overflow-hidden rounded-4 bg-surface-3 @max-6xl/list:hidden forced-colors:border"
      >
        <span
          className="block h-full bg-accent forced-colors:bg-[Highlight]"
          style={{ width: `${share * 100}%` }}
        />
      </span>
      {seconds > 1 && (
        <span className="whitespace-nowrap @max-6xl/list:hidden">
          {exporting.secondsLeft(number(seconds))}
        </span>
      )}
      <Button
        size="row"
        onClick={onStop}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={() => {
          hasFocus.current = false;
        }}
      >
        {t.stop}
      </Button>
    </p>
  );
}
