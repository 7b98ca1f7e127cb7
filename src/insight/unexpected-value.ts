import type { CustomerRecord } from "#contract/customer-record.ts";
import { valueAt } from "./field-value.ts";

/**
 * The value of a field (`finance.vatNumber`) whose type is another than documented, as text. Null where the type is the
 * documented one, and for what is more than one value.
 */
export function unexpectedValue({ raw, unreadable }: CustomerRecord, field: string): string | null {
  if (!unreadable.includes(field)) return null;
  const value = valueAt(raw, field);
  return typeof value === "object" ? null : String(value);
}
