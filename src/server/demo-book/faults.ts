import type { JsonObject } from "#contract/customer-record.ts";
import { locationNumber } from "./identifiers.ts";
import type { Random } from "./random.ts";

type Fault = (customer: Demo, random: Random) => JsonObject;

/** The parts of a demo customer that a fault can spoil. */
interface Demo extends JsonObject {
  addresses: JsonObject[];
  finance: JsonObject;
}

/** What real books hold: each takes a sound customer and gives it one of the faults that people make. */
const faults: readonly Fault[] = [
  (customer) => without(customer, "emailAddress"),
  (customer) => without(customer, "phoneNumber"),
  (customer) => ({
    ...customer,
    emailAddress: String(customer.emailAddress ?? "info@firma.example").replace("@", " (at) "),
  }),
  (customer) => ({ ...customer, emailAddress: "info@firma,example" }),
  (customer) => withFirstAddress(customer, { zip: "9999" }),
  (customer) => withFirstAddress(customer, { city: "Kbh." }),
  (customer) => ({ ...customer, addresses: [...customer.addresses, ...customer.addresses] }), // two primary ones
  (customer) => ({
    ...customer,
    addresses: customer.addresses.map((address) => ({ ...address, primary: false })),
  }),
  (customer) => ({ ...customer, addresses: [] }),
  (customer) => withFinance(customer, { invoiceMethod: "ELECTRONIC", electronicAddress: "" }),
  (customer) => withFinance(customer, { invoiceMethod: "EMAIL", emailAddress: null }),
  (customer, random) =>
    withFinance(customer, {
      invoiceMethod: "ELECTRONIC",
      electronicAddress: locationNumber(random).slice(0, 12),
    }),
  (customer) => withFinance(customer, { paymentTerms: "14DAYS" }),
  (customer) => ({ ...customer, finance: null }),
  (customer) => ({ ...customer, state: "ENABLED" }),
  (customer) => ({ ...customer, phoneNumber: "7913" }),
  (customer) => ({ ...customer, features: [...((customer.features as string[]) ?? []), "FAX"] }), // a list of strings here
  (customer) => ({ ...customer, name: `  ${String(customer.name).toUpperCase()}  ` }),
];

/** `customer` with one fault, in about one of twenty cases. */
export function withFaults(customer: Demo, random: Random): JsonObject {
  return random.chance(0.05) ? random.pick(faults)(customer, random) : customer;
}

function without(customer: Demo, field: string): JsonObject {
  return Object.fromEntries(Object.entries(customer).filter(([name]) => name !== field));
}

function withFinance(customer: Demo, finance: JsonObject): JsonObject {
  return { ...customer, finance: { ...customer.finance, ...finance } };
}

function withFirstAddress(customer: Demo, change: JsonObject): JsonObject {
  return {
    ...customer,
    addresses: customer.addresses.map((address, index) =>
      index === 0 ? { ...address, ...change } : address,
    ),
  };
}
