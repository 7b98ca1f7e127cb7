import { useCellWords } from "./cell-words.tsx";
import { Code } from "./code.tsx";

interface CodeCellProps {
  /** The field whose words to use. */
  kind: "paymentTerms" | "invoiceMethod" | "authenticationSecurity";
  code: string | null | undefined;
}

export function CodeCell({ kind, code }: CodeCellProps) {
  return <Code code={code} names={useCellWords().values[kind]} />;
}
