import type { DocumentedField } from "#insight/documented-fields.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useExplainMode } from "./explain-mode.ts";
import { FieldLabel } from "./field-label.tsx";

/** In explain mode: the fields that stand in a place without a label of their own, such as city and state. */
export function AlsoHere({ fields }: { fields: readonly DocumentedField[] }) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  if (!useExplainMode()) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1 text-12 text-ink-3 print:hidden">
      {t.alsoHere}
      {fields.map((field) => (
        <FieldLabel key={field} field={field}>
          {labels[field]}
        </FieldLabel>
      ))}
    </div>
  );
}
