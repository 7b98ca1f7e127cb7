import { resellers } from "./conformance-resellers.ts";

const { nordlys, fjordnet, aatele, smaaoerne, lukket, vestkraft, ringVest, ringOest, platformen } = resellers;

const ofNordlys = { state: "ACTIVE", parentReseller: nordlys._id };

/** Names that test the Danish order, search and rendering; nothing about them is special but the name. */
const names = {
  treF: { _id: "5f0000000000000000000101", name: "3F Varde", ...ofNordlys },
  procent: { _id: "5f0000000000000000000102", name: "100%_off Outlet", ...ofNordlys },
  aabenraa: { _id: "5f0000000000000000000103", name: "Aabenraa El", ...ofNordlys },
  aalborg: { _id: "5f0000000000000000000104", name: "Ålborg Auto", ...ofNordlys },
  oesterbro: { _id: "5f0000000000000000000105", name: "Østerbro Optik", ...ofNordlys },
  zebra: { _id: "5f0000000000000000000106", name: "Zebra Zoo", ...ofNordlys },
  bageri: { _id: "5f0000000000000000000107", name: "Ünal Bageri", ...ofNordlys },
  cafe: { _id: "5f0000000000000000000108", name: "Café Élan", ...ofNordlys },
  blaabaer: { _id: "5f0000000000000000000109", name: "Blåbærgrød & Co", ...ofNordlys },
  andenTvilling: { _id: "5f000000000000000000010b", name: "Tvilling ApS", ...ofNordlys },
  foersteTvilling: { _id: "5f000000000000000000010a", name: "Tvilling ApS", ...ofNordlys },
  pengetank: { _id: "5f000000000000000000010c", name: "Joakim's \\Pengetank", ...ofNordlys },
  script: { _id: "5f000000000000000000010d", name: "Handel <script>alert(1)</script>", ...ofNordlys },
  raket: { _id: "5f000000000000000000010e", name: "Raket 🚀 IVS", ...ofNordlys },
  arabisk: { _id: "5f000000000000000000010f", name: "مرحبا", ...ofNordlys },
};

/** Records that the documentation contradicts or only just allows. */
const odd = {
  bare: { _id: "5f0000000000000000000201", name: "Bare et Navn", parentReseller: nordlys._id },
  nuller: {
    _id: "5f0000000000000000000202",
    name: "Nuller A/S",
    ...ofNordlys,
    phoneNumber: null,
    addresses: null,
    finance: null,
    features: null,
    integrations: null,
    serviceLevelAgreements: null,
    custom: null,
  },
  blokeret: { _id: "5f0000000000000000000203", name: "Blokeret Bolig", ...ofNordlys, state: "BLOCKED" },
  slettet: { _id: "5f0000000000000000000204", name: "Slettet Smedje", ...ofNordlys, state: "DELETED" },
  enabled: { _id: "5f0000000000000000000205", name: "Endeavour Export", ...ofNordlys, state: "ENABLED" },
  kortId: { _id: "123457890123457890DDEE", name: "Kort Id", ...ofNordlys },
  langtId: { _id: "1234567890123457890ABCDEF", name: "Langt Id", ...ofNordlys },
};

/** What `filter` looks through, one customer for each place. */
const searched = {
  telefon: {
    _id: "5f0000000000000000000301",
    name: "Telefonbutikken",
    ...ofNordlys,
    phoneNumber: "+45 12-34 56 78",
    faxNumber: "+45 45 45 99 45",
    emailAddress: "Butik@Telefon.example",
  },
  lokal: {
    _id: "5f0000000000000000000302",
    name: "Lokalnummer",
    ...ofNordlys,
    phoneNumber: "86 12 34 99 lok. 7",
  },
  toSteder: {
    _id: "5f0000000000000000000303",
    name: "To Steder",
    ...ofNordlys,
    addresses: [
      {
        _id: "5f00000000000000000000b1",
        primary: false,
        address: "Havnegade 9",
        zip: "9400",
        city: "Nørresundby",
      },
      { _id: "5f00000000000000000000b2", primary: true, address: "Torvet 1", zip: "6100", city: "Haderslev" },
      {
        _id: "5f00000000000000000000b3",
        primary: false,
        alternativeName: "Fjernlager",
        address: "Lange Gatan 3",
        zip: "211 20",
        city: "Malmö",
        country: "SE",
        fixedNumber: "+45 70 20 30 99",
      },
    ],
  },
  regnskab: {
    _id: "5f0000000000000000000304",
    name: "Regnskab og Søn",
    ...ofNordlys,
    finance: {
      vatNumber: "29403473",
      accountingSystemId: "KD-4711",
      durationMethod: 3,
      paymentTerms: "DAYS_14",
    },
    integrations: {
      billing: {
        economic: { enabled: true, agreementGrantToken: "grant-token", accrual: false },
        uniconta: { enabled: true, username: "bruger", password: "hemmelig", companyId: "1020" },
      },
      criipto: { enabled: true, clientId: "client", clientSecret: "client-secret" },
    },
  },
};

/** What the feature parameters choose. */
const featured = {
  hotel: {
    _id: "5f0000000000000000000401",
    name: "Hotel Havblik",
    ...ofNordlys,
    features: ["TV", "IPTVBUSINESS"],
    iptv: { stbs: 40, stbsOffline: 3, ios: 0, android: 2, web: 1, apps: 3 },
  },
  antenne: {
    _id: "5f0000000000000000000402",
    name: "Antenneforeningen",
    ...ofNordlys,
    features: ["IPTVPRIVATE"],
    iptv: { stbs: 12, stbsOffline: 0, ios: 4, android: 4, web: 0, apps: 8 },
    customerGroup: "5f00000000000000000000a1",
  },
  klinik: {
    _id: "5f0000000000000000000403",
    name: "Klinikken Sct. Hans",
    ...ofNordlys,
    features: ["FLEXCARE", "NOT_DOCUMENTED"],
    serviceLevelAgreements: {
      remote: { responseTime: 1, days: "ALL", period: "00:00-23:59" },
      services: { prescriptionStatus: true },
    },
  },
  slettetKlinik: {
    _id: "5f0000000000000000000404",
    name: "Klinikken Sct. Jørgen",
    ...ofNordlys,
    state: "DELETED",
    features: ["FLEXCARE"],
  },
  unionen: {
    _id: "5f0000000000000000000405",
    name: "Unionen",
    ...ofNordlys,
    features: ["CUSTOMER", "ORGANIZATION"],
    organizationResellers: [fjordnet._id],
  },
};

/** Customers of everybody but Nordlys. */
const elsewhere = {
  fjordby: {
    _id: "5f0000000000000000000501",
    name: "Fjordby Fisk",
    state: "ACTIVE",
    parentReseller: fjordnet._id,
  },
  fjernet: {
    _id: "5f0000000000000000000502",
    name: "Fjernet Fisk",
    state: "DELETED",
    parentReseller: fjordnet._id,
  },
  ankers: {
    _id: "5f0000000000000000000503",
    name: "Ankers Klinik",
    state: "ACTIVE",
    parentReseller: aatele._id,
    features: ["FLEXCARE"],
  },
  koebmand: {
    _id: "5f0000000000000000000504",
    name: "Øens Købmand",
    state: "ACTIVE",
    parentReseller: smaaoerne._id,
  },
  efterladt: {
    _id: "5f0000000000000000000505",
    name: "Efterladt Kunde",
    state: "ACTIVE",
    parentReseller: lukket._id,
  },
  vejle: {
    _id: "5f0000000000000000000506",
    name: "Vejle Klinik",
    state: "ACTIVE",
    parentReseller: vestkraft._id,
    features: ["FLEXCARE"],
    phoneNumber: "75 12 34 56",
  },
  ringkundeVest: {
    _id: "5f0000000000000000000507",
    name: "Ringkunde Vest",
    state: "ACTIVE",
    parentReseller: ringVest._id,
  },
  ringkundeOest: {
    _id: "5f0000000000000000000508",
    name: "Ringkunde Øst",
    state: "ACTIVE",
    parentReseller: ringOest._id,
  },
  proevekunde: {
    _id: "5f0000000000000000000509",
    name: "Platformens Prøvekunde",
    state: "ACTIVE",
    parentReseller: platformen._id,
  },
};

export const customers = { ...resellers, ...names, ...odd, ...searched, ...featured, ...elsewhere };

export type CustomerKey = keyof typeof customers;
