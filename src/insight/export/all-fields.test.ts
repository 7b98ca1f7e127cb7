import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secretPaths } from "#contract/secrets.ts";
import { allFieldsTable, sheetColumns } from "./all-fields.ts";
import { writeCsv } from "./csv.ts";
import { jsonWithoutSecrets } from "./without-secrets.ts";

/** The one row of a customer's table, by column. */
function rowOf(customer: object): Record<string, unknown> {
  const { head, rows } = allFieldsTable([{ ...customer }]);
  return Object.fromEntries(head.map((path, index) => [path, rows[0]?.[index]]));
}

test("objects become the API's paths, lists of words words, other lists and custom JSON, what has no value empty", () => {
  const row = rowOf({
    _id: "a1",
    finance: { vatNumber: "01234567", numberRentCount: { singles: 3 } },
    features: ["SIP", "PBX"],
    addresses: [{ city: "Ærø" }],
    custom: { erp: { id: 7 } },
    notes: null,
  });
  expect(row).toMatchObject({
    _id: "a1",
    "finance.vatNumber": "01234567",
    "finance.numberRentCount.singles": 3,
    features: "SIP, PBX",
    addresses: '[{"city":"Ærø"}]',
    custom: '{"erp":{"id":7}}',
    notes: null,
    simTag: null,
  });
});

test("the primary address stands in columns of its own, and every address in the list's", () => {
  const addresses = [
    { address: "Havnegade 1", zip: "8000", city: "Aarhus C" },
    { address: "Bygaden 2", zip: "0999", city: "København", primary: true },
  ];
  expect(rowOf({ addresses })).toMatchObject({
    address: "Bygaden 2",
    zip: "0999",
    city: "København",
    addresses: JSON.stringify(addresses),
  });
  expect(rowOf({ addresses: addresses.slice(0, 1) })).toMatchObject({ address: "Havnegade 1" });
  expect(rowOf({ address: "Torvet 3", zip: "0001", addresses })).toMatchObject({
    address: "Torvet 3",
    zip: "0001",
    city: null,
  });
  expect(rowOf({ addresses: ["Havnegade 1", null] })).toMatchObject({ address: null, zip: null, city: null });
});

test("words with commas in them, and lists of anything else, stay JSON", () => {
  expect(rowOf({ features: ["a, b"], tags: [1, 2], names: [] })).toMatchObject({
    features: '["a, b"]',
    tags: "[1,2]",
    names: "",
  });
});

test("every customer has the same columns: the documented ones, then what else any of them has", () => {
  const { head, rows } = allFieldsTable([{ _id: "a" }, { _id: "b", storage: { used: 1 } }, { _id: "c" }]);
  expect(head).toEqual([...sheetColumns, "storage.used"]);
  expect(rows.map((row) => row.at(-1))).toEqual([null, 1, null]);
});

test("a field of another type than documented is not lost", () => {
  expect(rowOf({ _id: "a", finance: "none", features: "SIP", name: { da: "Øl" } })).toMatchObject({
    finance: "none",
    features: "SIP",
    "name.da": "Øl",
  });
});

test("no credential has a column, and a flag about one has", () => {
  const hidden = { secret: true, set: true };
  const row = rowOf({ _id: "a", integrations: { criipto: { clientSecret: hidden } }, tokenRequired: true });
  expect(Object.keys(row).filter((path) => secretPaths.some((secret) => secret === path))).toEqual([]);
  expect(row.tokenRequired).toBe(true);
});

describe("whatever a customer holds", () => {
  // No text that a random record has by chance.
  const secret = "s3cr3t-\u2603";
  const name = fc.oneof(
    fc.constantFrom("password", "clientSecret", "bearerToken", "apiKey", "PIN", "agreementGrantToken"),
    fc.string({ maxLength: 8 }),
  );
  const { value } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    value: fc.oneof(
      { depthSize: "small" },
      tie("leaf"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(name, tie("value"), { maxKeys: 4 }),
      fc.constantFrom("password", "clientSecret", "api-key").map((key) => ({ [key]: secret })),
    ),
  }));
  const customers = fc.array(fc.dictionary(name, value, { maxKeys: 5 }), { minLength: 1, maxLength: 3 });

  test("no secret is in either file", () => {
    fc.assert(
      fc.property(customers, (records) => {
        const { head, rows } = allFieldsTable(records);
        expect(writeCsv(head, rows)).not.toContain(secret);
        expect(jsonWithoutSecrets(records)).not.toContain(secret);
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing is left out but what is a credential", () => {
    const word = fc.uuid();
    const plain = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        word,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom("a", "addresses", "address", "zip", "features", "custom"),
          tie("value"),
        ),
      ),
    })).value;
    const record = fc.dictionary(fc.constantFrom("name", "address", "city", "addresses", "features"), plain);
    const wordsOf = (part: unknown): string[] =>
      typeof part === "string" ? [part] : Object.values(Object(part)).flatMap(wordsOf);
    fc.assert(
      fc.property(record, (customer) => {
        const { head, rows } = allFieldsTable([customer]);
        const sheet = writeCsv(head, rows);
        for (const text of wordsOf(customer)) expect(sheet).toContain(text);
      }),
      { numRuns: 100 },
    );
  });

  test("every row is as long as the head", () => {
    fc.assert(
      fc.property(customers, (records) => {
        const { head, rows } = allFieldsTable(records);
        expect(new Set(head).size).toBe(head.length);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }),
    );
  });
});

test("JSON is what the API gave, marks and all", () => {
  const customer = {
    _id: "a",
    notes: "=1",
    integrations: { criipto: { clientSecret: { secret: true, set: false } } },
  };
  expect(JSON.parse(jsonWithoutSecrets([customer]))).toEqual([customer]);
});
