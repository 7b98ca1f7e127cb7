import type { StandInCustomer } from "./book.ts";

/**
 * Does every word of `filter` occur in the customer? The rule is the desk's own (the platform's is not documented):
 * name, addresses, phone and fax, e-mail, VAT number and accounting id by any part, the id as a whole. Case and
 * accents do not count, å is aa, æ is ae, ø is oe; numbers are compared without +45, blanks and dashes.
 */
export function matchesWords(customer: StandInCustomer, filter: string): boolean {
  const texts = searchedTexts(customer).map(plain);
  const numbers = searchedNumbers(customer).map(digits);
  return filter
    .split(/\s+/)
    .filter((word) => word !== "")
    .every(
      (word) =>
        texts.some((text) => text.includes(plain(word))) ||
        (isNumber(word) && numbers.some((number) => number.includes(digits(word)))) ||
        plain(customer._id) === plain(word),
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
    finance.vatNumber,
    finance.accountingSystemId,
    ...addresses,
  ]);
}

function searchedNumbers(customer: StandInCustomer): string[] {
  const ofAddresses = addressesOf(customer).flatMap((address) => [address.fixedNumber, address.faxNumber]);
  return strings([customer.phoneNumber, customer.faxNumber, ...ofAddresses]);
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

function isNumber(word: string): boolean {
  return /^\+?[\d-]+$/.test(word) && digits(word) !== "";
}

function digits(number: string): string {
  return number.replace(/^\s*\+45/, "").replaceAll(/[\s-]/g, "");
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function strings(values: unknown[]): string[] {
  return values.filter((value) => typeof value === "string");
}
