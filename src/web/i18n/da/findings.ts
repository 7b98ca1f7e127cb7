import type { findings as english } from "../en/findings.ts";

export const findings: typeof english = {
  title: "Fund",
  none: "Ingen fund",
  notChecked: "Ikke kontrolleret: kunden er slettet",
  severity: { warning: "Advarsel", notice: "Til orientering" },
  countOf: (count) => `${count} fund`,
  chooseRules: "Vælg kontroller",
  rulesOff: (count) => (count === 1 ? "1 kontrol er slået fra" : `${count} kontroller er slået fra`),
  allRules: "Slå alle kontroller til",

  rules: {
    "invoice-address-missing": "Fakturametode uden adresse",
    "electronic-address": "Tvivlsom elektronisk adresse",
    "vat-number": "Tvivlsomt CVR-nummer",
    "email-shape": "Ugyldig e-mailadresse",
    "number-rent-overdue": "Forfalden nummerleje",
    "several-billing-systems": "Flere faktureringssystemer",
    "integration-incomplete": "Ufuldstændig integration",
    "integration-unverified": "Integration ikke bekræftet",
    "reseller-login-security": "Forhandler uden loginsikkerhed",
    "usage-limit-missing": "Manglende forbrugsgrænse",
    "pbx-incomplete": "Omstilling uden det, den medfører",
    "iptv-boxes-offline": "IPTV-bokse offline",
    "primary-address": "Primær adresse mangler eller er dobbelt",
    "zip-shape": "Postnummer uden fire cifre",
    "zip-city": "Postnummer mod by",
    "binding-date": "Bindingsdato overskredet eller nær",
    "unreadable-date": "Dato, der ikke kan læses",
    "undocumented-value": "Værdi uden for dokumentationen",
    "unreadable-field": "Værdi af uventet type",
    "undocumented-field": "Felt uden for dokumentationen",
  },

  invoiceMethod: (method) => `Metoden er ${method}, men adressen til den mangler`,
  invoiceByEmail: "Fakturaen kan ikke sendes. Forventet: en e-mailadresse til fakturaer",
  invoiceElectronic: "Fakturaen kan ikke sendes. Forventet: GLN med 13 cifre eller CVR-nummer med 8 cifre",
  invoiceByMail: "Brevet kan ikke sendes. Forventet: vej, postnummer og by",

  electronicUnrecognised: "Den elektroniske adresse er hverken et GLN eller et CVR-nummer",
  electronicCheckDigit: (kind) => `Den elektroniske adresses kontrolciffer passer ikke (${kind})`,
  electronicWhy: (text) => `Der står »${text}«. NemHandel ved måske ikke, hvor fakturaen skal hen`,

  vatCheckDigit: "CVR-nummerets kontrolciffer passer ikke",
  vatNotEightDigits: "CVR-nummeret har ikke otte cifre",
  vatWhy: (text) => `Der står »${text}«. Sammenlign med kundens papirer`,

  email: (address) => `»${address}« er ikke en e-mailadresse`,
  emailWhy: "Post til den kan ikke leveres",

  rent: (date, distance) => `Nummerleje er faktureret til ${date}, ${distance}`,
  rentWhy: (counted) => `Optalt sidst: ${counted}`,

  severalBilling: (names) => `Flere faktureringssystemer er slået til: ${names}`,
  severalBillingWhy: "Det er ikke dokumenteret, hvilket af dem en faktura går til",

  incomplete: (name, fields) => `${name} er slået til, men mangler: ${fields}`,
  incompleteWhy: "Uden det kan integrationen ikke virke",
  unverified: (name) => `${name} er slået til, men forbindelsen er ikke bekræftet`,
  unverifiedWhy: "Platformen har ikke bekræftet, at den når kundens tenant",

  openLogin: "En forhandler, hvis brugere logger ind med adgangskode alene",
  openLoginUnset: "En forhandler uden valgt loginsikkerhed",
  openLoginWhy: "Brugerne kan nå alle forhandlerens kunder",

  limit: (limit) => `Ingen forbrugsgrænse: ${limit}`,
  limitWhy: (feature) => `${feature} er slået til, så misbrug har ingen øvre grænse`,

  pbx: (features) => `Omstilling er slået til uden ${features}`,
  pbxWhy: "Omstilling slår dem selv til",

  boxes: (offline, boxes) =>
    boxes === null ? `${offline} tv-bokse er offline` : `${offline} af ${boxes} tv-bokse er offline`,
  boxesWhy: "Som platformen så dem, da kunden blev hentet",

  noPrimary: "Ingen adresse er markeret som primær",
  noAddress: "Der er ingen adresse",
  manyPrimary: (count) => `${count} adresser er markeret som primære`,
  primaryWhy: "Forventet: netop én, post og fakturaer går efter den",

  zipShape: (zip) => `»${zip}« er ikke et dansk postnummer`,
  zipShapeWhy: "Forventet: fire cifre eller et andet land",
  zipCity: (zip, city) => `»${city}« er et andet postdistrikt end ${zip}`,
  zipCityWhy: (zip, expected) => `${zip} er ${expected}`,

  bindingPassed: (date, distance) => `Kontrakten udløb ${date}, ${distance}`,
  bindingNear: (date, distance) => `Kontrakten udløber ${date}, ${distance}`,
  bindingWhy: "Efter bindingsdatoen på kunden",

  value: (field, value) => `${field}: »${value}«`,
  valueWhy: "Dokumentationen kender ikke værdien",
  noDate: (field, text) => `${field} er ikke en dato: »${text}«`,
  noDateWhy: "Den kan ikke bruges i beregninger",

  unreadable: (fields) => `Uventet type: ${fields}`,
  unreadableWhy: "Vises som modtaget under »Uden for dokumentationen«",
  fields: (fields) => `Ikke i dokumentationen: ${fields}`,
  fieldsWhy: "Vises som modtaget under »Uden for dokumentationen«",
  andMore: (count) => `og ${count} til`,
};
