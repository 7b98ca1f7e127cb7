import type { Address } from "#contract/customer.ts";
import { readCvr } from "#insight/identifiers/cvr.ts";
import { readElectronicAddress } from "#insight/identifiers/electronic-address.ts";
import { addressesOf, isBlank, isDanish, mainAddress } from "./addresses-of.ts";
import { findingRule } from "./finding-rule.ts";

/**
 * A Danish VAT number that cannot be a CVR number: not eight digits, or the check digit does not fit. A number with
 * another country's letters, or of a customer abroad that does not say DK, follows other rules and is left alone.
 */
export const vatNumberCheck = findingRule({
  id: "vat-number",
  severity: "warning",
  section: "finance",
  fields: ["finance.vatNumber"],
  check(record) {
    const vatNumber = record.customer.finance?.vatNumber?.trim() ?? "";
    const saysDanish = /^(?:cvr|dk)/i.test(vatNumber);
    if (vatNumber === "" || (!saysDanish && isAbroad(addressesOf(record) ?? []))) return [];

    const cvr = readCvr(vatNumber);
    const isNumber = saysDanish || /^[\d\s.-]+$/.test(vatNumber);
    if (cvr ? cvr.checkDigitValid : !isNumber) return [];
    const problem = cvr ? ("check-digit" as const) : ("not-eight-digits" as const);
    return [{ fields: ["finance.vatNumber"], facts: { vatNumber, problem } }];
  },
});

/** By the main address; where it is open which one that is, no address may be Danish. */
function isAbroad(addresses: readonly Address[]): boolean {
  const main = mainAddress(addresses);
  const candidates = main ? [main] : addresses;
  return candidates.length > 0 && !candidates.some(isDanish);
}

/** An electronic address that NemHandel could not route to: neither a GLN nor a CVR number, or mistyped. */
export const electronicAddressCheck = findingRule({
  id: "electronic-address",
  severity: "warning",
  section: "finance",
  fields: ["finance.electronicAddress"],
  check({ customer }) {
    const electronicAddress = customer.finance?.electronicAddress;
    if (electronicAddress == null || isBlank(electronicAddress)) return [];
    const read = readElectronicAddress(electronicAddress);
    if (read?.kind === "other" || read?.checkDigitValid) return [];
    const problem = read ? (`${read.kind}-check-digit` as const) : ("unrecognised" as const);
    return [{ fields: ["finance.electronicAddress"], facts: { electronicAddress, problem } }];
  },
});
