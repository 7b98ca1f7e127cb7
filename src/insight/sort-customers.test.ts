import { expect, test } from "vitest";
import { type SortOrder, sortFields } from "#contract/whole-list.ts";
import { sortCustomers } from "./sort-customers.ts";
import { recordOf } from "./testing/record-of.ts";

/** The `_id`s of these customers in this order; each is its place in the list. */
function order(sort: SortOrder, customers: object[], nameOf = (id: string) => id): string {
  const records = customers.map((fields, index) => recordOf({ ...fields, _id: String(index) }));
  return sortCustomers(records, sort, nameOf)
    .map(({ customer }) => customer._id)
    .join(" ");
}

test("names stand in Danish order, numbers in them as numbers", () => {
  const names = ["Ølgod", "Ærø", "Aabenraa", "Zleep", "Butik 10", "Butik 9", "Århus"];
  const records = names.map((name) => ({ name }));
  expect(order("name", records)).toBe("5 4 3 1 0 2 6");
  expect(order("-name", records)).toBe("6 2 0 1 3 4 5");
});

test("what is missing comes last, whichever way round, in the order that it came in", () => {
  const records = [{}, { name: "  " }, { name: "B" }, { name: null }, { name: "A" }];
  expect(order("name", records)).toBe("4 2 0 1 3");
  expect(order("-name", records)).toBe("2 4 0 1 3");
});

test("equal ones keep the order that they came in, whichever way round", () => {
  const records = [{ state: "BLOCKED" }, { state: "ACTIVE" }, { state: "BLOCKED" }, { state: "ACTIVE" }];
  expect(order("state", records)).toBe("1 3 0 2");
  expect(order("-state", records)).toBe("0 2 1 3");
});

test("codes stand in their documented order, the undocumented ones behind", () => {
  const terms = ["DAYS_90", "14DAYS", "DAYS_7", "CURRENT_MONTH_PLUS_DAYS_7", "DAYS_14"];
  expect(
    order(
      "paymentTerms",
      terms.map((paymentTerms) => ({ finance: { paymentTerms } })),
    ),
  ).toBe("2 4 0 3 1");
  expect(order("authenticationSecurity", ["SMS", "NONE", "AUTHENTICATOR"].map(security))).toBe("1 0 2");
});

test("dates are sorted as moments, and a text that is none stands between them and nothing", () => {
  const dates = ["2027-02-28T00:00:00.000Z", "aftale 3", null, "2026-11-30", "2026-11-29T23:30:00-02:00"];
  expect(
    order(
      "bindingDate",
      dates.map((bindingDate) => ({ bindingDate })),
    ),
  ).toBe("3 4 0 1 2");
});

test("phone numbers are compared by what is dialled", () => {
  const numbers = ["+45 74 62 18 40", "31676684", "(+45) 59-02-98-86", "ask Bo"];
  expect(
    order(
      "phoneNumber",
      numbers.map((phoneNumber) => ({ phoneNumber })),
    ),
  ).toBe("1 2 0 3");
});

test("the aa of an e-mail address is no å", () => {
  const addresses = ["z@a.example", "aabenraa@a.example", "b@a.example"];
  expect(
    order(
      "emailAddress",
      addresses.map((emailAddress) => ({ emailAddress })),
    ),
  ).toBe("1 2 0");
});

test("CVR numbers are compared without the country in front", () => {
  const numbers = ["DK 30000000", "20000000", "dk10000000"].map((vatNumber) => ({ finance: { vatNumber } }));
  expect(order("vatNumber", numbers)).toBe("2 1 0");
});

test("resellers are sorted by their names", () => {
  const names: Record<string, string> = { a: "Vest", b: "Nord" };
  const resellers = ["a", "b", "c"].map((parentReseller) => ({ parentReseller }));
  expect(order("parentReseller", resellers, (id) => names[id] ?? id)).toBe("2 1 0");
});

test("counts and response times are sorted as numbers", () => {
  expect(
    order(
      "-stbs",
      [9, 10, 0, null].map((stbs) => ({ iptv: { stbs } })),
    ),
  ).toBe("1 0 2 3");
  const agreements = [
    { onsite: { responseTime: 1 } },
    { remote: { responseTime: 24 } },
    { remote: { responseTime: 8 }, onsite: { responseTime: 3 } },
    {},
  ].map((serviceLevelAgreements) => ({ serviceLevelAgreements }));
  expect(order("serviceLevelAgreements", agreements)).toBe("2 1 0 3"); // on site alone comes behind
});

const known = {
  name: "A",
  state: "ACTIVE",
  address: "Algade 1",
  phoneNumber: "12345678",
  emailAddress: "a@b.example",
  parentReseller: "r",
  iptv: { stbs: 0, apps: 0 },
  finance: { vatNumber: "1", paymentTerms: "DAYS_5", invoiceMethod: "MAIL" },
  features: ["SIP"],
  authenticationSecurity: "NONE",
  bindingDate: "2027-02-28",
  serviceLevelAgreements: { remote: { responseTime: 1 } },
};

test.each(sortFields)("of whom nothing is known comes behind who has something, by %s", (field) => {
  expect(order(field, [{}, known])).toBe("1 0");
  expect(order(`-${field}`, [{}, known])).toBe("1 0");
});

function security(authenticationSecurity: string) {
  return { authenticationSecurity };
}
