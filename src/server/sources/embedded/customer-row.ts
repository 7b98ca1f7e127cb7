import type { Customer } from "#contract/customer.ts";
import { type JsonObject, readCustomer } from "#contract/customer-record.ts";
import { condense } from "./condensed.ts";
import { foldText, numberDigits, sortKey } from "./danish-text.ts";

/** The columns of `customers`, in the order of `customerLine`. */
export const customerColumns = [
  "id",
  "parent_reseller",
  "is_reseller",
  "is_deleted",
  "features",
  "sort_key",
  "search",
  "condensed",
  "document",
] as const;

/** One line of COPY's text format for a full customer. Throws for what is no customer. */
export function customerLine(document: JsonObject): string {
  const record = readCustomer(document);
  if (!record) throw new Error("A customer of the book has no _id.");
  const { customer } = record;
  const values = [
    customer._id,
    customer.parentReseller ?? null,
    String(customer.isReseller ?? false),
    String(customer.state === "DELETED"),
    `{${(customer.features ?? []).map((feature) => JSON.stringify(feature)).join(",")}}`,
    sortKey(customer.name ?? ""),
    searchText(customer),
    JSON.stringify(condense(document, customer)),
    JSON.stringify(document),
  ];
  return `${values.map(copyValue).join("\t")}\n`;
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

function copyValue(value: string | null): string {
  if (value === null) return "\\N";
  return value.replace(/[\\\t\n\r]/g, (character) => copyEscapes[character] ?? character);
}

const copyEscapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
