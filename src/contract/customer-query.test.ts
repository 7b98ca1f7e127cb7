import fc from "fast-check";
import { expect, test } from "vitest";
import {
  adminParametersOf,
  defaultAddress,
  defaultRequest,
  type ListQuery,
  maxIdsInAddress,
  parseAddress,
  parseRequest,
  writeAddress,
  writeRequest,
} from "./customer-query.ts";
import { sortFields } from "./whole-list.ts";

const id = fc.stringMatching(/^[0-9A-Za-z_-]{1,64}$/);
const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  offset: fc.nat(2_147_483_647),
  limit: fc.integer({ min: 1, max: 500 }),
  includeDeleted: fc.boolean(),
  filter: fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => text.trim().normalize("NFC")),
  full: fc.boolean(),
  all: fc.boolean(),
  includeSubresellers: fc.boolean(),
  iptvproviders: fc.boolean(),
  iptvprivate: fc.boolean(),
  parentReseller: fc.oneof(fc.constant(""), id),
  iptvdevices: fc.boolean(),
  flexcare: fc.boolean(),
  resellers: fc.boolean(),
  customerIds: fc.uniqueArray(id, { maxLength: 20 }),
  narrow: fc.constantFrom("", "state:BLOCKED", "state:,features:A%2CB,features:SIP"),
  sort: fc.constantFrom("" as const, ...sortFields, ...sortFields.map((field) => `-${field}` as const)),
});

const onTheWire = (search: URLSearchParams) => new URLSearchParams(search.toString());

test("every query survives the way through an API request", () => {
  fc.assert(
    fc.property(anyQuery, ({ sort: _, narrow: __, ...query }) => {
      expect(parseRequest(onTheWire(writeRequest(query)))).toEqual({ query });
    }),
  );
});

test("the API has no order, and the address none that is no column", () => {
  expect(parseRequest(new URLSearchParams("sort=name"))).toEqual({
    problem: { parameter: "sort", problem: "unknown" },
  });
  expect(parseAddress(new URLSearchParams("sort=-shoeSize"))).toEqual({
    query: defaultAddress,
    problems: [{ parameter: "sort", problem: "value" }],
  });
});

test.each(["state", "state:A,", "shoeSize:46", "state:A:B", "state:A,,features:B", ":A"])(
  "nothing is narrowed by %j",
  (narrow) => {
    expect(parseAddress(new URLSearchParams({ narrow })).problems).toEqual([
      { parameter: "narrow", problem: "value" },
    ]);
    expect(parseRequest(new URLSearchParams({ narrow })).problem?.problem).toBe("unknown");
  },
);

test("every query survives the way through the address bar", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(parseAddress(onTheWire(writeAddress(query)))).toEqual({ query, problems: [] });
    }),
  );
});

test("defaults are left out, each with its own page size", () => {
  expect(writeRequest(defaultRequest).toString()).toBe("");
  expect(writeAddress(defaultAddress).toString()).toBe("");
  expect(writeRequest(defaultAddress).toString()).toBe("limit=25");
});

test.each([
  ["limit=0", "limit", "value"],
  ["limit=501", "limit", "value"],
  ["limit=-1", "limit", "value"],
  ["limit=NaN", "limit", "value"],
  ["limit=1e2", "limit", "value"],
  ["offset=-1", "offset", "value"],
  ["offset=99999999999", "offset", "value"],
  ["full=yes", "full", "value"],
  ["all=false&all=true", "all", "repeated"],
  ["parentReseller=a%20b", "parentReseller", "value"],
  ["parentReseller=", "parentReseller", "value"],
  ["customerIds=", "customerIds", "value"],
  ["customerIds=a,,b", "customerIds", "value"],
  [`filter=${"x".repeat(501)}`, "filter", "value"],
  ["sort=name", "sort", "unknown"],
  ["__proto__=1", "__proto__", "unknown"],
  ["constructor=1", "constructor", "unknown"],
])("an API request with %s is refused by name", (search, parameter, problem) => {
  expect(parseRequest(new URLSearchParams(search))).toEqual({ problem: { parameter, problem } });
});

test("1 and 0 count as true and false, ids may be repeated or separated by commas", () => {
  expect(parseRequest(new URLSearchParams("full=1&all=0")).query).toEqual({ ...defaultRequest, full: true });
  expect(parseRequest(new URLSearchParams("customerIds=a,b&customerIds=b&customerIds=c")).query).toEqual({
    ...defaultRequest,
    customerIds: ["a", "b", "c"],
  });
});

test("an address with as many ids as the desk writes into one fits 8 kB, among the longest filters", () => {
  const customerIds = Array.from({ length: maxIdsInAddress }, (_, index) => String(index).padStart(25, "f"));
  const query = { ...defaultRequest, customerIds, full: true, all: true, filter: "x".repeat(500) };
  expect(writeRequest(query).toString().length).toBeLessThan(8_000);
});

test("in the address bar a bad value falls back alone and is reported", () => {
  expect(parseAddress(new URLSearchParams("filter=abc&limit=huge&full=true&utm_source=mail"))).toEqual({
    query: { ...defaultAddress, filter: "abc", full: true },
    problems: [
      { parameter: "limit", problem: "value" },
      { parameter: "utm_source", problem: "unknown" },
    ],
  });
});

test("what is for ADMIN only counts as soon as it asks for anything", () => {
  const query = { ...defaultAddress, all: true, parentReseller: "a", full: true, includeDeleted: true };
  expect(adminParametersOf(query)).toEqual(["all", "parentReseller"]);
  expect(adminParametersOf(defaultAddress)).toEqual([]);
  expect(adminParametersOf(defaultRequest)).toEqual([]);
});

test("no address makes the codec throw, and what it reads it can write", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const { query } = parseAddress(new URLSearchParams(search));
      expect(parseAddress(writeAddress(query)).query).toEqual(query);
    }),
  );
});
