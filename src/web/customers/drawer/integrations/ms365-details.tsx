import type { CustomerRecord } from "#contract/customer-record.ts";
import type { IntegrationStateName } from "#insight/integration-state.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FieldRow } from "#web/ui/field-row.tsx";
import { AlsoHere } from "../glossary/also-here.tsx";
import { FlagRow } from "../rows/flag-row.tsx";
import { NotSet } from "../rows/not-set.tsx";
import type { Ms365 } from "./documented-integrations.ts";
import { PresenceTable } from "./presence-table.tsx";

const syncs = ["calendarSync", "contactsSync", "presenceSync", "orgContactsSync"] as const;

interface Ms365DetailsProps {
  record: CustomerRecord;
  state: IntegrationStateName;
}

/** What Microsoft 365 syncs, in a sentence, and what a calendar entry does to the presence. */
export function Ms365Details({ record, state }: Ms365DetailsProps) {
  const ms365: Ms365 = record.customer.integrations?.ms365 ?? {};
  // While it is on, its state says whether the connection is verified.
  const saidByState = state === "on" || state === "unverified";
  return (
    <>
      <dl>
        {!saidByState && (
          <FlagRow record={record} field="integrations.ms365.verified" value={ms365.verified} nested />
        )}
        <SyncsRow ms365={ms365} />
      </dl>
      <AlsoHere
        fields={[
          "integrations.ms365.verified",
          ...syncs.map((sync) => `integrations.ms365.${sync}` as const),
        ]}
      />
      <PresenceTable customer={record.customer} />
    </>
  );
}

function SyncsRow({ ms365 }: { ms365: Ms365 }) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  const language = useLanguage();
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  const named = (wanted: boolean | null) =>
    syncs
      .filter((sync) => (ms365[sync] ?? null) === wanted)
      .map((sync) => labels[`integrations.ms365.${sync}`]);
  const [on, off, unset] = [named(true).join(", "), either.format(named(false)), named(null).join(", ")];
  const rest = [off && t.notSynced(off), unset && t.syncUnset(unset)].filter((part) => part !== "");
  return (
    <FieldRow label={t.syncs} nested>
      {on === "" && off === "" ? (
        <NotSet />
      ) : (
        <>
          <span className="font-500 first-letter:uppercase inline-block">{on || t.syncsNothing}</span>
          {rest.map((part) => (
            <span key={part} className="text-ink-2">
              {" · "}
              {part}
            </span>
          ))}
        </>
      )}
    </FieldRow>
  );
}
