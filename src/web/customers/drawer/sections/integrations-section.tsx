import type { CustomerRecord } from "#contract/customer-record.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import { valueAt } from "#insight/field-value.ts";
import { type IntegrationState, integrationStates } from "#insight/integration-state.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { AlsoHere } from "../glossary/also-here.tsx";
import { documentedIntegrations } from "../integrations/documented-integrations.ts";
import { IntegrationFields } from "../integrations/integration-fields.tsx";
import { IntegrationItem } from "../integrations/integration-item.tsx";
import { Ms365Details } from "../integrations/ms365-details.tsx";
import type { OutsideField } from "../outside-fields.ts";
import { RawRows } from "../rows/raw-rows.tsx";
import { StoredText } from "../rows/stored-text.tsx";
import { OutsideGroup } from "./outside-group.tsx";

/** What the customer is connected to: off on one line, on with all its settings. */
export function IntegrationsSection({ record }: { record: CustomerRecord }) {
  const t = useMessages(drawerMessages);
  const isThere = ({ path }: IntegrationState) =>
    isDocumented(path) || valueAt(record.raw, path) !== undefined;
  const states = (integrationStates(record) ?? []).filter(isThere);
  const isItem = ({ path, reason }: OutsideField) =>
    reason === "undocumented" && states.some((state) => state.path === path.join("."));
  return (
    <section id="integrations" aria-labelledby="integrations-heading">
      <div className="flex flex-wrap items-baseline gap-x-3 px-5 py-2.5 max-sm:px-4">
        <h3 id="integrations-heading" className="font-600">
          {t.integrations}
        </h3>
        <p className="text-12 text-ink-2">{states.length === 0 ? t.noIntegrations : summary(states, t)}</p>
        {states.length > 0 && (
          <p className="ml-auto text-12 text-ink-3 print:hidden">{t.revealedValuesHide}</p>
        )}
      </div>
      {states.map((state) => (
        <Integration key={state.path} record={record} state={state} />
      ))}
      <div className="border-t border-line">
        <OutsideGroup record={record} section="integrations" isShownElsewhere={isItem} />
      </div>
    </section>
  );
}

/** "3 on, 1 incomplete, 2 off" */
function summary(states: readonly IntegrationState[], t: typeof drawer): string {
  const parts = (["on", "unverified", "incomplete", "unknown", "off"] as const).map((name) => {
    const count = states.filter(({ state }) => state === name).length;
    return count === 0 ? "" : t.integrationCounts[name](count);
  });
  return parts.filter((part) => part !== "").join(", ");
}

function isDocumented(path: string): boolean {
  return documentedIntegrations.some((integration) => integration.path === path);
}

function Integration({ record, state }: { record: CustomerRecord; state: IntegrationState }) {
  const t = useMessages(drawerMessages);
  const documented = documentedIntegrations.find(({ path }) => path === state.path);
  const isMs365 = state.path === "integrations.ms365";
  const stateWord = isMs365 && state.state === "on" ? t.onVerified : t.integrationStates[state.state];

  if (!documented) {
    const path = state.path.split(".");
    return (
      <IntegrationItem
        path={state.path}
        name={<StoredText text={state.integration} />}
        kind={t.outsideDocumentationShort}
        state={state.state}
        stateWord={stateWord}
      >
        <dl>
          <RawRows
            customerId={record.customer._id}
            path={path}
            value={valueAt(record.raw, state.path)}
            skip={path.length}
            nested
          />
        </dl>
      </IntegrationItem>
    );
  }
  return (
    <IntegrationItem
      path={state.path}
      name={documented.name}
      kind={t.kinds[documented.kind]}
      state={state.state}
      stateWord={stateWord}
      hint={documented.resellersOnly ? t.resellersOnly : null}
    >
      <dl>
        <IntegrationFields record={record} fields={documented.fields} missing={state.missing} />
      </dl>
      <AlsoHere fields={documentedFields.filter((field) => field === `${state.path}.enabled`)} />
      {isMs365 && <Ms365Details record={record} state={state.state} />}
    </IntegrationItem>
  );
}
