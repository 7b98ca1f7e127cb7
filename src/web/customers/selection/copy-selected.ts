import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerJson } from "#insight/hand-off/customer-json.ts";
import type { selection } from "#web/i18n/en/selection.ts";
import { announce } from "#web/ui/live-region.tsx";
import { customerRowText } from "../customer-row-text.ts";
import { type CopiedField, selectedValues } from "./selected-values.ts";

/** Puts the values of a field on the clipboard, one a line, and says how many there are and who has none. */
export async function copyValues(
  records: readonly CustomerRecord[],
  field: CopiedField,
  t: typeof selection,
) {
  const { values, without } = selectedValues(records, field);
  const facts = [t.copied[field](values.length), ...(without > 0 ? [t.without(without)] : [])];
  return copy(values.join("\n"), facts.join(", "), t);
}

/** The customers as rows for a sheet. */
export async function copyRows(records: readonly CustomerRecord[], said: string, t: typeof selection) {
  return copy(records.map(customerRowText).join("\n"), said, t);
}

/** The customers as they came, without any credential. */
export async function copyJson(records: readonly CustomerRecord[], said: string, t: typeof selection) {
  return copy(`[${records.map(({ raw }) => customerJson(raw)).join(",\n")}]`, said, t);
}

/** Resolves with what was said, which the bar shows as well. */
async function copy(text: string, said: string, t: typeof selection): Promise<string> {
  const result = await navigator.clipboard.writeText(text).then(
    () => said,
    () => t.copyFailed,
  );
  announce(result);
  return result;
}
