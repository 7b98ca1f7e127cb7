import { secretSchema } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { valueAt } from "./field-value.ts";

/**
 * Does the customer have no value at this path? Asked of what was received, not of what was understood, so that a
 * value of a wrong type counts as set: absence is only claimed of what is really not there. The documentation lets
 * properties without a value be left out, so absent, null and blank are one; a secret says itself if it is set.
 */
export function isUnset(record: CustomerRecord, path: string): boolean {
  const names = path.split(".");
  for (let depth = 1; depth <= names.length; depth++) {
    const value = valueAt(record.raw, names.slice(0, depth).join("."));
    if (value === undefined || value === null) return true;
    if (depth === names.length) return isBlank(value);
    if (typeof value !== "object") return false;
  }
  return true;
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  const secret = secretSchema.safeParse(value);
  return secret.success && !secret.data.set;
}
