import { StateMark } from "#web/ui/state-mark.tsx";
import { useCellWords } from "./cell-words.tsx";
import { Missing } from "./missing.tsx";

interface CodeProps {
  code: string | null | undefined;
  /** Words for the documented codes. */
  names: Readonly<Record<string, string>>;
}

/** A code in words, with the code itself in the tooltip; one that the documentation does not list stays as it came. */
export function Code({ code, names }: CodeProps) {
  if (!code) return <Missing />;
  return Object.hasOwn(names, code) ? <span title={code}>{names[code]}</span> : <UnknownCode code={code} />;
}

export function UnknownCode({ code }: { code: string }) {
  const { t } = useCellWords();
  return <Undocumented title={t.undocumented(code)}>{code}</Undocumented>;
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
