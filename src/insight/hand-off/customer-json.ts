import { secretSchema } from "#contract/customer.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import { isSecretName } from "#contract/secrets.ts";

/**
 * A customer as received, as indented JSON. The server has put a mark in the place of every credential; here it
 * becomes a word, and a value under a name that says "credential" is taken out even if it had come in clear.
 */
export function customerJson(raw: JsonObject): string {
  return JSON.stringify(raw, (name, value: unknown) => redacted(name, value), 2);
}

function redacted(name: string, value: unknown): unknown {
  const secret = secretSchema.safeParse(value);
  if (secret.success) return secret.data.set ? "(hidden)" : null;
  const isEmpty = value === null || value === undefined || value === "" || typeof value === "boolean";
  return isSecretName(name) && !isEmpty ? "(hidden)" : value;
}
