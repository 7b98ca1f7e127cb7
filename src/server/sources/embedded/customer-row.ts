import type { Customer } from "#contract/customer.ts";
import { type JsonObject, readCustomer } from "#contract/customer-record.ts";
import { condense } from "./condensed.ts";
import { foldText, numberDigits, sortKey } from "./danish-text.ts";

/** The columns of `customers`: what is searched, counted and ordered. */
export const customerColumns = [
  "id",
  "parent_reseller",
  "is_reseller",
  "is_deleted",
  "features",
  "sort_key",
  "search",
] as const;

/** The columns of `customer_documents`: what goes out. */
export const documentColumns = ["id", "condensed", "document"] as const;

/** A line of COPY's text format for each of the two tables. Throws for what is no customer. */
export function customerLines(document: JsonObject): { customer: string; document: string } {
  const record = readCustomer(document);
  if (!record) throw new Error("A customer of the book has no _id.");
  const { customer } = record;
  return {
    customer: copyLine([
      customer._id,
      customer.parentReseller ?? null,
      String(customer.isReseller ?? false),
      String(customer.state === "DELETED"),
      `{${(customer.features ?? []).map((feature) => JSON.stringify(feature)).join(",")}}`,
      sortKey(customer.name ?? ""),
      searchText(customer),
    ]),
    document: copyLine([
      customer._id,
      JSON.stringify(condense(document, customer)),
      JSON.stringify(document),
    ]),
  };
}

/** Everything that `filter` looks through, folded, a line for each value; numbers once more as bare digits. */
function searchText(customer: Customer): string {
  const { finance } = customer;
  const addresses = customer.addresses ?? [];
  const texts = [
    customer.name,
    customer.emailAddress,
    finance?.emailAddress,
    finance?.vatNumber,
    finance?.accountingSystemId,
    ...addresses.flatMap(({ alternativeName, address, zip, city, state, country }) => [
      alternativeName,
      [address, zip, city, state, country].filter(Boolean).join(" "),
    ]),
  ];
  const numbers = [
    customer.phoneNumber,
    customer.faxNumber,
    finance?.vatNumber,
    ...addresses.flatMap(({ fixedNumber, faxNumber }) => [fixedNumber, faxNumber]),
  ];
  // A number with words around it ("lok. 7") is found by its digits all the same.
  const digits = numbers.map((number) => number && (numberDigits(number) ?? number.replace(/\D/g, "")));
  return [...texts.map((text) => text && foldText(text)), ...digits].filter(Boolean).join("\n");
}

function copyLine(values: readonly (string | null)[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

function copyValue(value: string | null): string {
  if (value === null) return "\\N";
  return value.replace(/[\\\t\n\r]/g, (character) => copyEscapes[character] ?? character);
}

const copyEscapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
