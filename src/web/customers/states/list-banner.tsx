import { ApiError } from "#web/api/api-error.ts";
import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { sayCopied } from "#web/ui/say-copied.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { useFailureText } from "./failure-text.ts";

interface ListBannerProps {
  error: Error;
  /** Milliseconds since 1970. */
  loadedAt: number;
  /** Are the rows below the ones that were asked for, only older? */
  isSameList: boolean;
  onRetry: () => void;
}

/** A request failed while rows are on the screen: they stay, and this says how old they are and what can be done. */
export function ListBanner({ error, loadedAt, isSameList, onRetry }: ListBannerProps) {
  const t = useMessages(listProblemsMessages);
  const ui = useMessages(uiMessages);
  const { time, dateTime } = useFormat();
  const failure = useFailureText(error);
  const isForbidden = error instanceof ApiError && error.status === 403;
  const at = time(new Date(loadedAt));

  function copyDetails() {
    const requestId = error instanceof ApiError ? error.requestId : "";
    const details = [failure, requestId, dateTime(new Date()), window.location.href];
    sayCopied(navigator.clipboard.writeText(details.filter(Boolean).join("\n")), ui);
  }
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={isForbidden ? t.forbiddenFact : isSameList ? t.refreshFailed : t.loadFailed}
      actions={
        <>
          <Button size="row" onClick={copyDetails}>
            {t.copyDetails}
          </Button>
          <Button size="row" onClick={onRetry}>
            {t.retry}
          </Button>
        </>
      }
    >
      {isSameList ? t.rowsFrom(at) : t.rowsBefore(at)} {isForbidden ? t.forbiddenLead : failure}
    </Banner>
  );
}
