import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { sayCopied } from "#web/ui/say-copied.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { missingIds } from "./missing-ids.ts";

/** As many as can be read in a line; all of them can be copied. */
const mostNamed = 3;

/** Says which of the ids that were pasted have no customer here: a list that is short without a word would be a lie. */
export function MissingIdsNotice({ query, page }: { query: ListQuery; page: CustomerPage }) {
  const t = useMessages(listProblemsMessages);
  const ui = useMessages(uiMessages);
  const { number } = useFormat();
  const missing = missingIds(query, page);
  if (!missing) return null;
  const { ids, mayBe } = missing;
  return (
    <Banner
      tone="warn"
      mark={<StateMark shape="triangle" />}
      fact={t.missingIds(missing.count, number(missing.count), number(missing.asked))}
      actions={
        ids.length > 0 && (
          <Button size="row" onClick={() => sayCopied(navigator.clipboard.writeText(ids.join("\n")), ui)}>
            {t.copyMissingIds(ids.length)}
          </Button>
        )
      }
    >
      <span className="wrap-anywhere">
        {t.missingIdsLead(mayBe, ids.slice(0, mostNamed).join(", ") + (ids.length > mostNamed ? ", …" : ""))}
      </span>
    </Banner>
  );
}
