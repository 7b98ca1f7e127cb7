import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import type { TableLayout } from "#contract/table-layout.ts";
import { allFieldsTable } from "#insight/export/all-fields.ts";
import { writeCsv } from "#insight/export/csv.ts";
import { jsonWithoutSecrets } from "#insight/export/without-secrets.ts";
import { saveFile } from "#web/save-file.ts";
import { type ExportChoices, wantsAllFields } from "./export-choices.ts";
import { type SheetWords, shownTable } from "./shown-table.ts";

interface ExportFile {
  name: string;
  records: readonly CustomerRecord[];
  choices: ExportChoices;
  /** The list's own query and table: what "as shown" means. */
  query: ListQuery;
  layout: TableLayout;
  words: SheetWords;
}

/** Writes the customers as they were asked for, and saves the file. */
export function saveExport({ name, records, choices, query, layout, words }: ExportFile) {
  const raw = records.map((record) => record.raw);
  if (choices.format === "json") return saveFile(name, "application/json", `${jsonWithoutSecrets(raw, 2)}\n`);
  const { head, rows } = wantsAllFields(choices)
    ? allFieldsTable(raw)
    : shownTable(records, query, layout, words);
  saveFile(name, "text/csv;charset=utf-8", writeCsv(head, rows));
}
