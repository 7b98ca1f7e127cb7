import type { StandInCustomer } from "./book.ts";

/**
 * Does `filter` find the customer? The rule is the desk's own (the platform's is not documented): each word occurs in
 * name, addresses, e-mail, VAT number, accounting id, phone or fax; or the whole filter is a number in some notation
 * that does; or it is the id. Case and accents do not count, å is aa, æ is ae, ø is oe; numbers are compared by their
 * digits, without +45, blanks and dashes.
 */
export function matchesFilter(customer: StandInCustomer, filter: string): boolean {
  const searched = [...searchedTexts(customer).map(plain), ...searchedNumbers(customer).map(digits)];
  const occurs = (text: string) => searched.some((value) => value.includes(text));
  const occursAsNumber = (text: string) => isNumber(text) && occurs(digits(text));
  const words = filter.split(/\s+/).filter((word) => word !== "");
  return (
    words.every((word) => occurs(plain(word)) || occursAsNumber(word)) ||
    occursAsNumber(filter) ||
    customer._id === filter
  );
}

function searchedTexts(customer: StandInCustomer): string[] {
  const finance = object(customer.finance);
  const addresses = addressesOf(customer).flatMap((address) => [
    address.alternativeName,
    address.address,
    address.zip,
    address.city,
    address.state,
    address.country,
  ]);
  return strings([
    customer.name,
    customer.emailAddress,
    finance.emailAddress,
    finance.vatNumber,
    finance.accountingSystemId,
    ...addresses,
  ]);
}

function searchedNumbers(customer: StandInCustomer): string[] {
  const ofAddresses = addressesOf(customer).flatMap((address) => [address.fixedNumber, address.faxNumber]);
  return strings([
    customer.phoneNumber,
    customer.faxNumber,
    object(customer.finance).vatNumber,
    ...ofAddresses,
  ]);
}

export function addressesOf(customer: StandInCustomer): Record<string, unknown>[] {
  const addresses = customer.addresses;
  return Array.isArray(addresses) ? addresses.map(object) : [];
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

/** A phone number as people write one: digits with blanks, dashes and perhaps a plus. */
function isNumber(text: string): boolean {
  return /^\+?[\d\s-]+$/.test(text) && digits(text) !== "";
}

function digits(number: string): string {
  return number.replace(/^\s*\+45(?=\D*\d)/, "").replaceAll(/\D/g, "");
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function strings(values: unknown[]): string[] {
  return values.filter((value) => typeof value === "string");
}
