import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Skeleton } from "#web/ui/skeleton.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import type { CustomerCount } from "./use-customer-counts.ts";

/** A number, or in its place why there is none: on its way, failed and not allowed are three different texts. */
export function CountCell({ count }: { count: CustomerCount }) {
  const t = useMessages(resellersMessages);
  const { number } = useFormat();
  if (typeof count === "number") return number(count);
  if (count === "failed") return <span className="text-12 text-bad">{t.notLoaded}</span>;
  if (count === "forbidden")
    return (
      <span className="text-12 text-ink-3" {...tooltip(t.notAllowedHint)}>
        {t.notAllowed}
      </span>
    );
  return (
    <>
      <span className="sr-only">{t.loading}</span>
      <span className="ml-auto block w-8">
        <Skeleton share={1} />
      </span>
    </>
  );
}
