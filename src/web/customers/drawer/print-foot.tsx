import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { useMinute } from "./sla/use-minute.ts";

/** The last line on paper: when this was true, and where it is now. */
export function PrintFoot({ id }: { id: string }) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  const now = useMinute();
  const { href } = new URL(paths.customer(id), window.location.origin);
  return (
    <p className="hidden px-5 pt-4 text-12 text-ink-2 print:block">
      {t.handOff.printed(format.dateTime(now))} · {href}
    </p>
  );
}
