import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";
import { StoredText } from "./stored-text.tsx";

interface NamedIdRowProps extends RowProps {
  value: string | null | undefined;
  /** Undefined while the name is on its way. */
  nameOf: (id: string) => string | null | undefined;
}

/**
 * An id as the name behind it, the id in the tooltip and on the clipboard. One whose name is not known, or not to be asked
 * for, as it is, and as what it is.
 */
export function NamedIdRow({ value, nameOf, ...row }: NamedIdRowProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(value)) return <DocumentedRow {...row} />;
  const name = nameOf(value);
  return (
    <DocumentedRow {...row} copyText={value} hint={name === null && t.nameUnknown}>
      {name ? (
        <span {...tooltip(value)}>
          <StoredText text={name} />
        </span>
      ) : (
        <StoredText text={value} className="tabular-nums" />
      )}
    </DocumentedRow>
  );
}
