import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Switch } from "#web/ui/switch.tsx";
import { useCustomersSearch } from "./use-customers-search.ts";

/** Complete customers, with the drawer open beside the list. */
export function FullSwitch({ onChange }: { onChange: (full: boolean) => void }) {
  const t = useMessages(listMessages);
  const { query } = useCustomersSearch();
  return <Switch label={t.full} checked={query.full} onChange={onChange} />;
}
