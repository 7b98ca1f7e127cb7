import { focusTitle } from "#web/customers/focus-title.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

/** Counts in view that failed; the tree stays, and one press asks again for all of them. */
export function CountsFailed({ count, onRetry }: { count: number; onRetry: () => void }) {
  const t = useMessages(resellersMessages);
  const { number } = useFormat();
  if (count === 0) return null;
  const retry = (
    <Button
      size="row"
      onClick={() => {
        onRetry();
        focusTitle();
      }}
    >
      {t.retry}
    </Button>
  );
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={t.countsFailed(count, number(count))}
      actions={retry}
    />
  );
}
