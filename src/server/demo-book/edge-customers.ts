import type { JsonObject } from "#contract/customer-record.ts";
import { documentedSamples } from "./documented-samples.ts";
import { idOf } from "./identifiers.ts";
import { resellerNamed } from "./reseller-tree.ts";

const nordlys = resellerNamed("Nordlys Telecom").id;

/** A customer of the demo reseller that is odd in one way, and otherwise as plain as can be. */
function edge(label: string, odd: JsonObject): JsonObject {
  return {
    _id: idOf(`edge ${label}`),
    name: `Edge: ${label}`,
    state: "ACTIVE",
    phoneNumber: "70203110",
    emailAddress: "edge@kunde.example",
    parentReseller: nordlys,
    isReseller: false,
    addresses: [
      {
        _id: idOf(`edge address ${label}`),
        primary: true,
        address: "Algade 1",
        zip: "4000",
        city: "Roskilde",
      },
    ],
    features: ["CUSTOMER"],
    ...odd,
  };
}

/** Rows that break what was built for ordinary ones; each stands for an incident that somebody had. */
export const edgeCustomers: readonly JsonObject[] = [
  ...documentedSamples,
  edge("600 characters", {
    name: "Foreningen af Sejlmagere og Rebslagere i Ringkøbing Amt ".repeat(11).slice(0, 600),
  }),
  edge("one word without a gap", { name: "A".repeat(200), emailAddress: `${"x".repeat(180)}@kunde.example` }),
  edge("right to left", { name: "شركة الاتصالات الدنماركية", notes: "لاتصل قبل التاسعة. Ring efter kl. 9." }),
  edge("direction override", { name: "Firma \u202Etxt.exe\u202C ApS" }),
  edge("emoji", { name: "Café 👩‍👩‍👧‍👦 Hygge ☕️ 🇩🇰" }),
  edge("apostrophe", { name: "O'Brien & Søn's \"Kro\"" }),
  edge("percent and underscore", { name: "100%_off \\ Rabatbutikken" }),
  edge("HTML", {
    name: "<b>Fed</b> & <script>window.__pwn = 1</script>",
    notes: '<img src=x onerror="window.__pwn = 2">',
    finance: {
      accountingSystemRef: "<svg onload=window.__pwn=3>",
      invoiceMethod: "EMAIL",
      emailAddress: '"><script>@x',
    },
  }),
  edge("javascript website", {
    website: "javascript:window.__pwn=4",
    resellerPortal: "JaVa\tscript:window.__pwn=5",
    isReseller: true,
  }),
  edge("credentials in a link", { website: "https://bank.example@evil.example/" }),
  edge("mail header in an address", { emailAddress: "kunde@x.example?bcc=evil@x.example&body=hej" }),
  edge("null objects", {
    addresses: null,
    finance: null,
    integrations: null,
    serviceLevelAgreements: null,
    features: null,
    custom: null,
    emailAddress: null,
    phoneNumber: null,
  }),
  edge("empty objects", {
    addresses: [],
    finance: {},
    integrations: {},
    serviceLevelAgreements: {},
    features: [],
    custom: {},
  }),
  { _id: idOf("edge only id and name"), name: "Edge: only _id and name", parentReseller: nordlys },
  { _id: idOf("edge only id"), parentReseller: nordlys },
  edge("unknown state and feature", {
    state: "SUSPENDED_BY_ROBOT",
    features: ["CUSTOMER", "HOLOGRAM", "EXTERNAL_LICENCES"],
    authenticationSecurity: "PASSKEY",
    finance: { invoiceMethod: "PIGEON", paymentTerms: "WHENEVER" },
    serviceLevelAgreements: { remote: { responseTime: 2, days: "MOON_DAYS", period: "06:00-06:01" } },
  }),
  edge("wrong types", {
    phoneNumber: 74_621_840,
    features: "CUSTOMER",
    finance: { vatNumber: 35_240_136, sipUsageLimit: "10000" },
    addresses: [{ zip: 4000, city: "Roskilde", primary: "yes" }],
  }),
  edge("numbers at their limits", {
    finance: {
      sipUsageLimit: Number.MAX_SAFE_INTEGER,
      mvnoUsageLimit: -1,
      channelLimit: 1e308,
      numberRentUntil: "soon",
    },
    bindingDate: "+010000-01-01T00:00:00.000Z",
  }),
  edge("deep and secret custom data", {
    custom: {
      ...nested(60),
      config: { password: "demo-edge-custom-password", "api-key": "demo-edge-custom-key", region: "dk-west" },
    },
  }),
  edge("long notes", { notes: "Notat om kunden, skrevet af mange hænder.\n".repeat(240) }),
  // Excel runs what begins like a formula; the names still sort where a reader looks for them.
  ...[
    "=SUM(A1:A9) Regneark ApS",
    "+Plus Bredbånd",
    "-Minus Tele",
    "@Snabel-a Net",
    "\tTabulator I/S",
    "＝Fuldbredde ApS",
  ].map((name) => edge(`formula ${name}`, { name })),
];

/** `{ inner: { inner: … } }`, `levels` deep. */
function nested(levels: number): JsonObject {
  return levels === 0 ? { bottom: true } : { inner: nested(levels - 1) };
}
