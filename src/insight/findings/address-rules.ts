import { expectedCity } from "#insight/identifiers/zip-and-city.ts";
import { addressesOf, isBlank, isDanish } from "./addresses-of.ts";
import { findingRule } from "./finding-rule.ts";

/** `8000`, also as `DK-8000`. */
const danishZip = /^(?:dk[\s-]?)?(\d{4})$/i;

/** A customer should have exactly one primary address; mail and invoices go by it. */
export const primaryAddress = findingRule({
  id: "primary-address",
  severity: "warning",
  section: "addresses",
  fields: ["addresses[].primary"],
  check(record) {
    const addresses = addressesOf(record);
    const primaries = (addresses ?? []).flatMap((address, index) => (address.primary ? [index] : []));
    if (!addresses || primaries.length === 1) return [];
    const fields = primaries.map((index) => `addresses[${index}].primary`);
    return [
      {
        fields: fields.length > 0 ? fields : ["addresses"],
        facts: { primaries: primaries.length, addresses: addresses.length },
      },
    ];
  },
});

/** `SE-211 20`: the country that the field for it leaves out stands before the code. */
const foreignZip = /^(?!dk)[a-z]{1,3}[\s-]*\d/i;

/** The zip code of a Danish address has four digits; one with another country's letters is no Danish one. */
export const zipShape = findingRule({
  id: "zip-shape",
  severity: "warning",
  section: "addresses",
  fields: ["addresses[].zip", "addresses[].country"],
  check(record) {
    return (addressesOf(record) ?? []).flatMap((address, index) => {
      const zip = address.zip?.trim() ?? "";
      if (!isDanish(address) || isBlank(zip) || danishZip.test(zip) || foreignZip.test(zip)) return [];
      return [{ fields: [`addresses[${index}].zip`], facts: { zip } }];
    });
  },
});

/** The city is the name of another postal district than the zip code's. See `expectedCity` for what counts. */
export const zipCity = findingRule({
  id: "zip-city",
  severity: "warning",
  section: "addresses",
  fields: ["addresses[].zip", "addresses[].city", "addresses[].country"],
  check(record, { zipRegister }) {
    if (!zipRegister) return [];
    return (addressesOf(record) ?? []).flatMap((address, index) => {
      const zip = danishZip.exec(address.zip?.trim() ?? "")?.[1];
      const city = address.city?.trim() ?? "";
      const expected = zip && isDanish(address) ? expectedCity(zipRegister, zip, city) : null;
      if (!zip || expected === null) return [];
      const fields = [`addresses[${index}].zip`, `addresses[${index}].city`];
      return [{ fields, facts: { zip, city, expected } }];
    });
  },
});
