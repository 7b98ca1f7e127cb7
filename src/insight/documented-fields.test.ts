import fc from "fast-check";
import { expect, test } from "vitest";
import { customerSchema } from "#contract/customer.ts";
import { z } from "#contract/zod.ts";
import { documentedFields, undocumentedFields } from "./documented-fields.ts";

interface JsonSchema {
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The fields that a schema names, in the notation of the documentation. */
function fieldsOf(schema: JsonSchema, path = ""): string[] {
  const { anyOf = [], properties, items } = schema;
  const inner = anyOf.find((option) => option.properties ?? option.items);
  if (inner) return fieldsOf(inner, path);
  const isSecret = Object.keys(properties ?? {}).join() === "secret,set";
  if (properties && !isSecret) {
    return Object.entries(properties).flatMap(([name, below]) =>
      fieldsOf(below, path === "" ? name : `${path}.${name}`),
    );
  }
  const isObjects = items?.properties !== undefined;
  return isObjects ? fieldsOf(items, `${path}[]`) : [path];
}

test("the documented fields and the contract's schema name the same fields", () => {
  // A JSON Schema is plain data with the three properties read above, and more.
  const schema = z.toJSONSchema(customerSchema, { io: "input" }) as JsonSchema;
  expect(fieldsOf(schema).sort()).toEqual([...documentedFields].sort());
});

test("what the documentation's own sample has beyond its tables is named, each object as a whole", () => {
  const sample = {
    _id: "52f4fd7734697b28ccaf77ec",
    finance: { vatNumber: "35240136", skipInvoicing: false },
    resellerEmailAsSender: false,
    mvno: { dataTopUpSms: false },
    storage: { used: 5120, total: 1073741824 },
    integrations: { mvnoPrivate: { enabled: true, portal: "https://telefoni.andeby.dk" } },
  };
  expect(undocumentedFields(sample)).toEqual([
    "finance.skipInvoicing",
    "resellerEmailAsSender",
    "mvno",
    "storage",
    "integrations.mvnoPrivate",
  ]);
});

test("a field of an array's items is named once, however many items have it", () => {
  const addresses = [{ zip: "8000", floor: 1 }, { floor: 2 }, { door: "tv" }];
  expect(undocumentedFields({ addresses })).toEqual(["addresses[].floor", "addresses[].door"]);
});

test("custom may hold anything", () => {
  expect(undocumentedFields({ custom: { crm: { id: 7, tags: [{}] } } })).toEqual([]);
});

test("a value of the wrong type is not looked into", () => {
  expect(undocumentedFields({ addresses: { zip: "8000" }, finance: "none", iptv: null })).toEqual([]);
});

test("no answer makes it fail, and names of object internals are fields like any other", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (raw) => {
      expect(undocumentedFields(raw).length).toBeLessThanOrEqual(Object.keys(raw).length);
    }),
  );
  expect(undocumentedFields(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'))).toEqual([
    "__proto__",
    "constructor",
  ]);
});
