import type { AnyFinding } from "#insight/findings/find-findings.ts";

type RuleId = AnyFinding["id"];

/**
 * What the desk found about a customer: for each rule its name in the list of checks, the fact, and what was expected
 * or follows from it. A fact claims what the record shows and no more.
 */
export const findings = {
  title: "Findings",
  none: "No findings",
  notChecked: "Not checked: the customer is deleted",
  severity: { warning: "Warning", notice: "Notice" },
  countOf: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  chooseRules: "Choose checks",
  rulesOff: (count: number) => (count === 1 ? "1 check is off" : `${count} checks are off`),
  allRules: "Turn every check on",

  rules: {
    "invoice-address-missing": "Invoice method without its address",
    "electronic-address": "Electronic address in doubt",
    "vat-number": "CVR number in doubt",
    "email-shape": "E-mail address not valid",
    "number-rent-overdue": "Number rent overdue",
    "several-billing-systems": "Several billing systems",
    "integration-incomplete": "Integration incomplete",
    "integration-unverified": "Integration not verified",
    "reseller-login-security": "Reseller without login security",
    "usage-limit-missing": "Usage limit missing",
    "pbx-incomplete": "PBX without what it implies",
    "iptv-boxes-offline": "IPTV boxes offline",
    "primary-address": "Primary address missing or double",
    "zip-shape": "Postal code not of four digits",
    "zip-city": "Postal code against city",
    "binding-date": "Binding date passed or near",
    "unreadable-date": "Date that cannot be read",
    "undocumented-value": "Value outside the documentation",
    "unreadable-field": "Value of an unexpected type",
    "undocumented-field": "Field outside the documentation",
  } satisfies Record<RuleId, string>,

  invoiceMethod: (method: string) => `Invoice method is ${method}, but its address is missing`,
  invoiceByEmail: "The invoice cannot be sent. Expected: an e-mail address for invoices",
  invoiceElectronic: "The invoice cannot be sent. Expected: a 13-digit GLN or an 8-digit CVR number",
  invoiceByMail: "The letter cannot be sent. Expected: street, postal code and city",

  electronicUnrecognised: "Electronic address is neither a GLN nor a CVR number",
  electronicCheckDigit: (kind: string) => `The check digit of the electronic address does not fit (${kind})`,
  electronicWhy: (text: string) => `Stored is “${text}”. NemHandel may not know where to send the invoice`,

  vatCheckDigit: "The check digit of the CVR number does not fit",
  vatNotEightDigits: "The CVR number does not have eight digits",
  vatWhy: (text: string) => `Stored is “${text}”. Compare it with the customer's papers`,

  email: (address: string) => `“${address}” is not an e-mail address`,
  emailWhy: "Mail to it cannot be delivered",

  rent: (date: string, distance: string) => `Number rent is invoiced to ${date}, ${distance}`,
  rentWhy: (counted: string) => `Counted last time: ${counted}`,

  severalBilling: (names: string) => `Several billing systems are on: ${names}`,
  severalBillingWhy: "It is not documented which of them an invoice goes to",

  incomplete: (name: string, fields: string) => `${name} is on but lacks: ${fields}`,
  incompleteWhy: "Without this, the integration cannot work",
  unverified: (name: string) => `${name} is on, but the connection is not verified`,
  unverifiedWhy: "The platform has not confirmed that it reaches the customer's tenant",

  openLogin: "A reseller whose users sign in with a password alone",
  openLoginUnset: "A reseller without a setting for login security",
  openLoginWhy: "Its users can reach every customer of the reseller",

  limit: (limit: string) => `No usage limit: ${limit}`,
  limitWhy: (feature: string) => `${feature} is on, so misuse has no upper end`,

  pbx: (features: string) => `PBX is on without ${features}`,
  pbxWhy: "PBX turns them on by itself",

  boxes: (offline: number, boxes: number | null) =>
    boxes === null
      ? `${offline} set-top boxes are offline`
      : `${offline} of ${boxes} set-top boxes are offline`,
  boxesWhy: "As the platform saw them when the customer was loaded",

  noPrimary: "No address is marked as primary",
  noAddress: "There is no address",
  manyPrimary: (count: number) => `${count} addresses are marked as primary`,
  primaryWhy: "Expected: exactly one, mail and invoices go by it",

  zipShape: (zip: string) => `“${zip}” is not a Danish postal code`,
  zipShapeWhy: "Expected: four digits, or another country",
  zipCity: (zip: string, city: string) => `“${city}” is another postal district than ${zip}`,
  zipCityWhy: (zip: string, expected: string) => `${zip} is ${expected}`,

  bindingPassed: (date: string, distance: string) => `The contract expired ${date}, ${distance}`,
  bindingNear: (date: string, distance: string) => `The contract expires ${date}, ${distance}`,
  bindingWhy: "By the binding date in the record",

  value: (field: string, value: string) => `${field}: “${value}”`,
  valueWhy: "The documentation does not know this value",
  noDate: (field: string, text: string) => `${field} is not a date: “${text}”`,
  noDateWhy: "No rule can count with it",

  unreadable: (fields: string) => `Unexpected type: ${fields}`,
  unreadableWhy: "Shown as received, under “Outside the documentation”",
  fields: (fields: string) => `Not in the documentation: ${fields}`,
  fieldsWhy: "Shown as received, under “Outside the documentation”",
  andMore: (count: number) => `and ${count} more`,
};
