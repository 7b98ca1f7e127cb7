import { type ConformanceCase, idOf, rows } from "./conformance-case.ts";
import { customers } from "./conformance-customers.ts";

/** What stands in a row: condensed and full, with and without device counters, for an admin and for others. */
export const contentCases: ConformanceCase[] = [
  {
    name: "a condensed customer has one address line and no counters",
    who: "reseller",
    query: { customerIds: [idOf("toSteder"), idOf("hotel"), idOf("unionen")] },
    expect: {
      rows: rows("hotel toSteder unionen"),
      contents: {
        hotel: { ...customers.hotel, features: null, iptv: null },
        toSteder: {
          _id: idOf("toSteder"),
          state: "ACTIVE",
          name: "To Steder",
          address: "Torvet 1, 6100 Haderslev",
          addresses: null,
          parentReseller: idOf("nordlys"),
          isOrganization: null,
        },
        unionen: { isOrganization: true, organizationResellers: null },
      },
    },
  },
  {
    name: "the address line ends with a foreign country, as the documentation's sample would",
    who: "andersAnd",
    query: {},
    expect: {
      rows: rows("andersAnd"),
      contents: {
        andersAnd: {
          address: "Paradis Æblevej 23, 123 Andeby, Cartoonistan",
          phoneNumber: "88888888",
          faxNumber: "99999999",
          emailAddress: "anders@andeby.dk",
          isReseller: true,
          customerGroup: "123457890123457890DDEE",
          finance: null,
        },
      },
    },
  },
  {
    name: "a customer with nothing but a name is a customer",
    who: "reseller",
    query: { customerIds: [idOf("bare"), idOf("nuller")] },
    expect: {
      rows: rows("bare nuller"),
      contents: { bare: { ...customers.bare, state: null, address: null }, nuller: { phoneNumber: null } },
    },
  },
  {
    name: "device counters come when asked for",
    who: "reseller",
    query: { customerIds: [idOf("hotel"), idOf("zebra")], iptvdevices: true },
    expect: {
      rows: rows("hotel zebra"),
      contents: { hotel: { iptv: customers.hotel.iptv, features: null }, zebra: { iptv: null } },
    },
  },
  {
    name: "a full customer is everything that is known, undocumented fields and values too",
    who: "andersAnd",
    query: { full: true },
    expect: { rows: rows("andersAnd"), contents: { andersAnd: customers.andersAnd } },
  },
  {
    name: "full with and without values, features and agreements",
    who: "reseller",
    query: { full: true, customerIds: [idOf("klinik"), idOf("nuller"), idOf("toSteder"), idOf("hotel")] },
    expect: {
      rows: rows("hotel klinik nuller toSteder"),
      contents: {
        hotel: { ...customers.hotel, iptv: null },
        klinik: customers.klinik,
        nuller: customers.nuller,
        toSteder: { ...customers.toSteder, address: null },
      },
    },
  },
  {
    name: "full with device counters",
    who: "reseller",
    query: { full: true, iptvdevices: true, customerIds: [idOf("hotel")] },
    expect: { rows: rows("hotel"), contents: { hotel: customers.hotel } },
  },
  {
    name: "credentials are still there below redaction; the duration method is for admins",
    who: "reseller",
    query: { full: true, customerIds: [idOf("regnskab")] },
    expect: {
      rows: rows("regnskab"),
      contents: {
        regnskab: {
          ...customers.regnskab,
          finance: { ...customers.regnskab.finance, durationMethod: null },
        },
      },
    },
  },
  {
    name: "an admin sees the duration method",
    who: "admin",
    query: { full: true, all: true, customerIds: [idOf("regnskab")] },
    expect: { rows: rows("regnskab"), contents: { regnskab: customers.regnskab } },
  },
];
