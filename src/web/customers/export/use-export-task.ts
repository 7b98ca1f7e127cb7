import { useQueryClient } from "@tanstack/react-query";
import { type ListQuery, maxLimit } from "#contract/customer-query.ts";
import { withNeededFields } from "#insight/needed-fields.ts";
import { byIds, fetchCustomerPage } from "#web/api/customer-queries.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { asListed } from "#web/book/as-listed.ts";
import { loadAllMatching, loadByIds, rememberPages } from "#web/book/load-customers.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { selection } from "../selection/selected-customers.ts";
import { tableLayout } from "../table/table-layout.ts";
import { type ExportChoices, withWantedFields } from "./export-choices.ts";
import { saveExport } from "./export-file.ts";
import type { ExportTask } from "./use-export.ts";

/** What an export of the list `query` does: list, table and language are those of the moment it is started in. */
export function useExportTask(query: ListQuery) {
  const customerExport = useMessages(customerExportMessages);
  const list = useMessages(listMessages);
  const values = useMessages(customerValuesMessages);
  const queryClient = useQueryClient();

  return (choices: ExportChoices, fileName: string): ExportTask => {
    // Not through a query's cache: thousands of rows that nobody looks at would stay there for minutes.
    const fetchPage = rememberPages(fetchCustomerPage);
    const layout = tableLayout();
    const ids = [...selection().keys()];
    let names: ReadonlyMap<string, string> = new Map();
    const resellerName = (id: string) => names.get(id) || id;
    return {
      fileName,
      load: async (signal, onProgress) => {
        const options = { fetchPage, signal, onProgress };
        // Without their names the resellers are ids, as in the list.
        const resellers = await queryClient.ensureQueryData(resellerQueries.list()).catch(() => []);
        names = new Map(resellers.map((reseller) => [reseller._id, reseller.name]));
        if (choices.scope === "matching") {
          const loaded = await loadAllMatching(withNeededFields(withWantedFields(query, choices)), options);
          const records = await asListed(loaded.records, query, { nameOf: resellerName, signal });
          return { ...loaded, records };
        }
        const { full, iptvdevices } = query;
        const queryOf = (some: string[]) =>
          withWantedFields({ ...byIds(some), full, iptvdevices, limit: maxLimit }, choices);
        return loadByIds(ids, queryOf, options);
      },
      save: ({ records }) => {
        const words = { list, values, customerExport, resellerName };
        saveExport({ name: fileName, records, choices, query, layout, words });
      },
    };
  };
}
