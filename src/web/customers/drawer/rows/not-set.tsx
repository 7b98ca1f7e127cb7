import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { StoredText } from "./stored-text.tsx";

/** The record holds no value here. Not the same as "not loaded", which is a grey bar, or "no access". */
export function NotSet() {
  const t = useMessages(drawerMessages);
  return <span className="text-ink-3">{t.notSet}</span>;
}

/** No value where another field says that there must be one. */
export function Missing() {
  const t = useMessages(drawerMessages);
  return (
    <span className="inline-flex items-center gap-1.5 font-500 text-warn">
      <StateMark shape="triangle" />
      {t.missing}
    </span>
  );
}

/**
 * The value that came has a type which the documentation does not allow: a number or a flag is shown all the same, anything
 * larger stands in the group outside the documentation.
 */
export function Unreadable({ value = null }: { value?: string | null }) {
  const t = useMessages(drawerMessages);
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5 text-warn">
      {value !== null && <StoredText text={value} className="font-500 text-ink" />}
      <StateMark shape="hollow-diamond" />
      {t.unexpectedType}
    </span>
  );
}
