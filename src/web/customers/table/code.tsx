import { StateMark } from "#web/ui/state-mark.tsx";
import { useCellWords } from "./cell-words.tsx";

export function UnknownCode({ code }: { code: string }) {
  const { t } = useCellWords();
  return <Undocumented title={t.undocumented(code)}>{code}</Undocumented>;
}

/** A value whose type is another than documented. */
export function UnexpectedValue({ text }: { text: string }) {
  const { t } = useCellWords();
  return <Undocumented title={t.unexpectedType(text)}>{text}</Undocumented>;
}

/** A value with the mark of what the documentation does not know; `title` says which part that is. */
export function Undocumented({ title, children }: { title: string; children: string }) {
  return (
    <span className="inline-flex max-w-full items-center gap-2 align-top text-ink-2" title={title}>
      <StateMark shape="hollow-diamond" />
      <span className="truncate">{children}</span>
    </span>
  );
}
