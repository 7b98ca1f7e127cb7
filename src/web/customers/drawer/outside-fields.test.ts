import { expect, test } from "vitest";
import { type CustomerRecord, type JsonObject, readCustomer } from "#contract/customer-record.ts";
import { outsideFields } from "./outside-fields.ts";

function read(raw: JsonObject): CustomerRecord {
  const record = readCustomer({ _id: "a", ...raw });
  if (!record) throw new Error("not a customer");
  return record;
}

const found = (raw: JsonObject) =>
  outsideFields(read(raw)).map(({ path, value, reason }) => [path.join(" > "), value, reason]);

test("documented fields are not outside, whatever custom holds", () => {
  expect(
    found({ name: "A", finance: { vatNumber: "1" }, addresses: [{ zip: "1" }], custom: { a: 1 } }),
  ).toEqual([]);
});

test("an undocumented field is found wherever it stands, each array item for itself", () => {
  expect(
    found({
      storage: { used: 1 },
      finance: { skipInvoicing: false },
      addresses: [{ floor: "1" }, { floor: "2" }],
    }),
  ).toEqual([
    ["storage", { used: 1 }, "undocumented"],
    ["finance > skipInvoicing", false, "undocumented"],
    ["addresses > 0 > floor", "1", "undocumented"],
    ["addresses > 1 > floor", "2", "undocumented"],
  ]);
});

test("a name that only looks like a path is outside", () => {
  expect(found({ finance: { "numberRentCount.singles": 23 } })).toEqual([
    ["finance > numberRentCount.singles", 23, "undocumented"],
  ]);
});

test("a documented field of a wrong type is named once, with all that it holds", () => {
  expect(found({ finance: ["x"], features: ["SIP", 7], name: { first: "A" } })).toEqual([
    ["name", { first: "A" }, "unreadable"],
    ["finance", ["x"], "unreadable"],
    ["features > 1", 7, "unreadable"],
  ]);
});

test("null where an object is documented is nothing to show", () => {
  expect(found({ finance: null, integrations: { billing: null }, addresses: null })).toEqual([]);
});
