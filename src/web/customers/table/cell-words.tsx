import { createContext, type ReactNode, use, useMemo } from "react";
import type { list } from "#web/i18n/en/list.ts";
import type { Format } from "#web/i18n/format.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useResellerName } from "../use-reseller-name.ts";

/** What cells need beside their row. */
export interface CellWords {
  t: typeof list;
  format: Format;
  /** The reseller's name, or its id while or where that is not known. */
  resellerName: (id: string) => string;
}

export const CellWordsContext = createContext<CellWords | null>(null);

/** Makes the words once for all cells below: 500 rows that each subscribe to language and resellers would be felt. */
export function CellWordsProvider({ children }: { children: ReactNode }) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const resellerName = useResellerName();
  const words = useMemo(() => ({ t, format, resellerName }), [t, format, resellerName]);
  return <CellWordsContext value={words}>{children}</CellWordsContext>;
}

export function useCellWords(): CellWords {
  const words = use(CellWordsContext);
  if (!words) throw new Error("A cell stands outside CellWordsProvider.");
  return words;
}
