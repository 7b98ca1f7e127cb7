import type { ReactNode } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import type { DocumentedField } from "#insight/documented-fields.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FieldRow } from "#web/ui/field-row.tsx";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { useFindingsAt } from "../findings/findings-by-row.ts";
import { FieldLabel } from "../glossary/field-label.tsx";
import { NotSet, Unreadable } from "./not-set.tsx";

/** What every row of a documented field needs to know. */
export interface RowProps {
  record: CustomerRecord;
  field: DocumentedField;
  /** Where the value stands, if not at `field`: `addresses.1.zip`. */
  path?: string;
  /** In place of the field's usual name. */
  label?: string;
  hint?: ReactNode;
  nested?: boolean;
}

interface DocumentedRowProps extends RowProps {
  /** What the copy button puts on the clipboard: the value as stored. */
  copyText?: string | null;
  /** Show the copy button on hover and focus only. */
  quietCopy?: boolean;
  actions?: ReactNode;
  /** The value; nothing where it is not set. */
  children?: ReactNode;
}

/** A documented field under its name in the user's language. */
export function DocumentedRow({
  record,
  field,
  path = field,
  label,
  copyText = null,
  quietCopy = false,
  children,
  nested = false,
  ...rest
}: DocumentedRowProps) {
  const labels = useMessages(customerFieldsMessages);
  const t = useMessages(drawerMessages);
  const name = label ?? labels[field];
  const findings = useFindingsAt(path);
  const empty = record.unreadable.includes(path) ? (
    <Unreadable value={unexpectedValue(record, path)} />
  ) : (
    <NotSet />
  );
  return (
    <FieldRow
      label={<FieldLabel field={field}>{name}</FieldLabel>}
      isExplained
      apiName={path}
      copy={copyText ? { name: t.copy(name), text: copyText, quiet: quietCopy } : null}
      nested={nested}
      below={findings.length > 0 && <FindingNotes findings={findings} />}
      {...rest}
    >
      {children || empty}
    </FieldRow>
  );
}

/** A text without anything in it counts as not set: the documentation lets such properties be left out. */
export function isBlank(text: string | null | undefined): text is null | undefined | "" {
  return text == null || text.trim() === "";
}
