import { expect, test } from "vitest";
import { readCustomer, readCustomerPage } from "./customer-record.ts";

test("what came is kept once when all of it is readable, undocumented fields and their order included", () => {
  const json = { storage: { used: 1 }, name: "Nordlys", _id: "a", addresses: [{ floor: "1", zip: "8000" }] };
  const record = readCustomer(json);
  expect(record).toEqual({ customer: json, raw: json, unreadable: [] });
  expect(record?.customer).toBe(json);
  expect(record?.raw).toBe(json);
});

test("a field of the wrong type costs that field, and stays in what came", () => {
  const json = { _id: "a", name: 7, addresses: [{ zip: 8000, city: "Aarhus" }], phoneNumber: "12345678" };
  expect(readCustomer(json)).toEqual({
    customer: { _id: "a", addresses: [{ city: "Aarhus" }], phoneNumber: "12345678" },
    raw: json,
    unreadable: ["name", "addresses.0.zip"],
  });
  expect(json.name).toBe(7);
});

test("what is no object or has no id is no customer", () => {
  const customers = [null, "a", [{ _id: "a" }], {}, { _id: 1 }, { _id: "a" }];
  const page = readCustomerPage({ offset: 0, limit: 25, total: 6, customers });
  expect(page.customers.map(({ customer }) => customer._id)).toEqual(["a"]);
  expect(page.unreadableRows).toBe(5);
});
