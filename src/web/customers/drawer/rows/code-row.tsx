import { Code } from "./code.tsx";
import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";

interface CodeRowProps extends RowProps {
  value: string | null | undefined;
  words: Readonly<Record<string, string>>;
}

/** A field with a closed set of codes, in words. */
export function CodeRow({ value, words, ...row }: CodeRowProps) {
  return (
    <DocumentedRow {...row} copyText={isBlank(value) ? null : value} quietCopy>
      {isBlank(value) ? null : <Code code={value} words={words} className="font-500" />}
    </DocumentedRow>
  );
}
