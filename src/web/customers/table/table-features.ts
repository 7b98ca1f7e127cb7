import { metaHelper, tableFeatures } from "@tanstack/react-table";
import type { list } from "#web/i18n/en/list.ts";

interface ColumnLook {
  /** Width in px; the columns share what is left over by it. */
  width: number;
  title: keyof (typeof list)["columns"];
  /** The field that the column shows, where that is not its id: `finance.vatNumber`. */
  field?: string;
  align?: "end";
  /** Where the answer has it: only with `iptvdevices`, only in full mode, or always. */
  needs?: "iptvdevices" | "full";
}

/**
 * What of TanStack Table the list uses. Paging, order and search are the server's, so none of their code is here; which
 * columns stand where, and how wide, is a grid of CSS (grid-of.ts), for which the table's own features have no use.
 */
export const features = tableFeatures({
  columnMeta: metaHelper<ColumnLook>(),
});
