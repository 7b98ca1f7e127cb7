import { secretSchema } from "#contract/customer.ts";
import { isSecretName } from "#contract/secrets.ts";

/**
 * Does a credential stand under this name? The server has put a mark in the place of every one; the name is the second
 * net, for what a file may never hold, however it came here. A flag such as `tokenRequired` is no credential.
 */
export function isCredential(name: string, value: unknown): boolean {
  if (isMark(value)) return true;
  return isSecretName(name) && typeof value !== "boolean" && value !== null && value !== undefined;
}

/** A customer, or any part of one, as JSON: as the API gave it, with a mark in the place of every credential. */
export function jsonWithoutSecrets(value: unknown, indent?: number): string {
  const hide = (name: string, part: unknown) =>
    isCredential(name, part) && !isMark(part) ? { secret: true, set: part !== "" } : part;
  return JSON.stringify(value, hide, indent);
}

function isMark(value: unknown): boolean {
  // The schema alone would do; most values are texts, and thousands of customers have a hundred of them each.
  return typeof value === "object" && value !== null && secretSchema.safeParse(value).success;
}
