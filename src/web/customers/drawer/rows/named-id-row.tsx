import { tooltip } from "#web/ui/tooltip.ts";
import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";
import { StoredText } from "./stored-text.tsx";

interface NamedIdRowProps extends RowProps {
  value: string | null | undefined;
  nameOf: (id: string) => string | null;
}

/** An id as the name behind it, the id in the tooltip and on the clipboard; an unknown one as it is. */
export function NamedIdRow({ value, nameOf, ...row }: NamedIdRowProps) {
  if (isBlank(value)) return <DocumentedRow {...row} />;
  const name = nameOf(value);
  return (
    <DocumentedRow {...row} copyText={value}>
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
