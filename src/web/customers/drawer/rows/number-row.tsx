import { useFormat } from "#web/i18n/use-messages.ts";
import { DocumentedRow, type RowProps } from "./documented-row.tsx";

interface NumberRowProps extends RowProps {
  value: number | null | undefined;
  /** `dkk`: whole kroner; `code`: a number that is a name (a municipality code), without separators. */
  as?: "number" | "dkk" | "code";
}

/** An amount, a count or a numeric code. What is copied is the number as stored. */
export function NumberRow({ value, as = "number", ...row }: NumberRowProps) {
  const format = useFormat();
  const text = value == null ? null : isAsStored(value, as) ? String(value) : format[as](value);
  return (
    <DocumentedRow {...row} copyText={value == null ? null : String(value)} quietCopy>
      {text === null ? null : <span className="font-500 tabular-nums">{text}</span>}
    </DocumentedRow>
  );
}

/** A code, or a number of so many digits that nobody could count them: `1e+308`. */
function isAsStored(value: number, as: NumberRowProps["as"]): as is "code" {
  return as === "code" || Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
