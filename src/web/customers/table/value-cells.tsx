import { withoutTurns } from "#insight/direction-marks.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { useCellWords } from "./cell-words.tsx";
import { Missing } from "./missing.tsx";

interface TextCellProps {
  text: string | null | undefined;
  quiet?: boolean;
  /** Figures of one width, for numbers that are compared down a column. */
  tabular?: boolean;
}

/** A text as it is, cut to its cell, readable whole in the tooltip; a dash where there is none. */
export function TextCell({ text, quiet = false, tabular = false }: TextCellProps) {
  if (!text) return <Missing />;
  const shown = withoutTurns(text);
  return (
    <bdi title={shown} className={`${quiet ? "text-ink-2" : ""} ${tabular ? "tabular-nums" : ""}`}>
      {shown}
    </bdi>
  );
}

export function PhoneCell({ text }: { text: string | null | undefined }) {
  return <TextCell text={text && (readPhone(text)?.display ?? text)} tabular />;
}

export function ResellerCell({ id }: { id: string | null | undefined }) {
  const { resellerName } = useCellWords();
  return <TextCell text={id && resellerName(id)} quiet />;
}

export function CountCell({ count }: { count: number | null | undefined }) {
  const { format } = useCellWords();
  return typeof count === "number" ? format.number(count) : <Missing />;
}
