import { expect, test } from "vitest";
import { compareCustomers } from "./compare-customers.ts";
import { recordOf } from "./testing/record-of.ts";

function differences(...customers: object[]) {
  const fields = compareCustomers(customers.map(recordOf)).filter(({ differs }) => differs);
  return Object.fromEntries(fields.map(({ path, values }) => [path, values]));
}

test("what is the same in all is no difference, what one lacks is", () => {
  const finance = { invoiceMethod: "EMAIL" };
  expect(differences({ name: "A", finance, website: "a.dk" }, { name: "A", finance })).toEqual({
    website: ["a.dk", undefined],
  });
});

test("absent, null and blank are the same nothing", () => {
  expect(compareCustomers([recordOf({ website: null }), recordOf({ website: " " }), recordOf({})])).toEqual(
    [],
  );
});

test("features in another order are the same features", () => {
  expect(differences({ features: ["SIP", "PBX"] }, { features: ["PBX", "SIP"] })).toEqual({});
  expect(differences({ features: ["SIP"] }, { features: ["PBX", "SIP"] })).toEqual({
    features: ["SIP", "PBX, SIP"],
  });
});

test("addresses are compared place by place, their ids never", () => {
  expect(
    differences(
      { addresses: [{ _id: "1", zip: "6200" }] },
      { addresses: [{ _id: "2", zip: "8000" }, { zip: "9000" }] },
    ),
  ).toEqual({ "addresses[0].zip": ["6200", "8000"], "addresses[1].zip": [undefined, "9000"] });
});

test("of a credential it is only known whether it is set", () => {
  const integrations = (set: boolean) => ({ criipto: { clientSecret: { secret: true, set } } });
  expect(differences({ integrations: integrations(true) }, { integrations: integrations(true) })).toEqual({});
  expect(differences({ integrations: integrations(true) }, { integrations: integrations(false) })).toEqual({
    "integrations.criipto.clientSecret": [{ secret: true }, undefined],
  });
});

test("fields come in the documentation's order, those it does not list last", () => {
  const paths = compareCustomers([
    recordOf({
      zebra: 1,
      bindingDate: "2027-01-01",
      finance: { channelLimit: 1, vatNumber: "1" },
      name: "A",
    }),
    recordOf({}),
  ]).map(({ path }) => path);
  expect(paths).toEqual(["name", "finance.vatNumber", "finance.channelLimit", "bindingDate", "zebra"]);
});

test("a third customer that differs is enough", () => {
  expect(differences({ name: "A" }, { name: "A" }, { name: "B" })).toEqual({ name: ["A", "A", "B"] });
});
