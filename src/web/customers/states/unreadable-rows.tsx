import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

/** Rows that came and are no customers: said, because a page that is short without a word would be a lie. */
export function UnreadableRows({ count }: { count: number }) {
  const t = useMessages(listProblemsMessages);
  if (count === 0) return null;
  return <Banner tone="warn" mark={<StateMark shape="triangle" />} fact={t.unreadableRows(count)} />;
}
