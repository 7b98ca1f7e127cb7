import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";
import { Missing } from "./not-set.tsx";
import { StoredText } from "./stored-text.tsx";

interface TextRowProps extends RowProps {
  value: string | null | undefined;
  /** Ids and numbers in figures of one width. */
  tabular?: boolean;
  /** Another field says that there must be a value. */
  needed?: boolean;
}

/** A field that is shown as stored. */
export function TextRow({ value, tabular = false, needed = false, ...row }: TextRowProps) {
  return (
    <DocumentedRow {...row} copyText={isBlank(value) ? null : value}>
      {isBlank(value) ? (
        needed && <Missing />
      ) : (
        <StoredText text={value} className={tabular ? "tabular-nums" : ""} />
      )}
    </DocumentedRow>
  );
}
