import { columnVisibilityFeature, metaHelper, tableFeatures } from "@tanstack/react-table";
import type { list } from "#web/i18n/en/list.ts";

interface ColumnLook {
  /** Width in px; the columns share what is left over by it. */
  width: number;
  title: keyof (typeof list)["columns"];
  align?: "end";
  /** Where the answer has it: only with `iptvdevices`, only in full mode, or always. */
  needs?: "iptvdevices" | "full";
}

/** What of TanStack Table the list uses. Paging, order and search are the server's, so none of their code is here. */
export const features = tableFeatures({
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnLook>(),
});
