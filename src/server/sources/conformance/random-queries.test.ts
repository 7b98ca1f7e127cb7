import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import type { Caller } from "../customer-source.ts";
import { type CustomerKey, customers } from "./conformance-customers.ts";
import { employees } from "./conformance-employees.ts";
import { type ConformanceSource, onPglite, onStandIn } from "./conformance-sources.ts";

const never = new AbortController().signal;
const keys = Object.keys(customers) as CustomerKey[]; // keys of the literal

interface Signed {
  run: ConformanceSource;
  caller: Caller;
}
let both: Signed[] = [];
beforeAll(async () => {
  const { username, password } = employees.admin;
  both = await Promise.all(
    [await onPglite(), await onStandIn()].map(async (run) => ({
      run,
      caller: await run.source.login({ username, password }, never),
    })),
  );
}, 60_000);
afterAll(() => Promise.all(both.map(({ run }) => run.stop())));

/** A piece of what stands somewhere in the book, as somebody might type it. */
const pieceOfBook = fc
  .tuple(
    fc.constantFrom(...textsOf(Object.values(customers))),
    fc.nat(20),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe"),
      (text) => text.replaceAll("-", " "),
    ),
  )
  .map(([text, from, length, typed]) => typed(text.slice(from % text.length, (from % text.length) + length)));

const hostile = fc.constantFrom(
  "%",
  "_",
  "\\",
  "'",
  '"',
  "*",
  "(a+)+$",
  "'; drop table x; --",
  "OR",
  "{}",
  "+45",
);

const filter = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieceOfBook }, { weight: 1, arbitrary: hostile }), { maxLength: 3 })
  .map((words) => words.join(" ").trim().normalize("NFC"));

const anyQuery: fc.Arbitrary<CustomerQuery> = fc.record({
  filter,
  offset: fc.nat(20),
  limit: fc.integer({ min: 1, max: 60 }),
  full: fc.boolean(),
  all: fc.boolean(),
  includeDeleted: fc.boolean(),
  includeSubresellers: fc.boolean(),
  iptvdevices: fc.boolean(),
  iptvproviders: rarely(),
  iptvprivate: rarely(),
  flexcare: rarely(),
  resellers: rarely(),
  parentReseller: fc.oneof(
    fc.constant(""),
    fc.constantFrom(...keys).map((key) => customers[key]._id),
  ),
  customerIds: fc.oneof(
    fc.constant<string[]>([]),
    fc.uniqueArray(
      fc.constantFrom(...keys).map((key) => customers[key]._id),
      { maxLength: 30 },
    ),
  ),
});

test("whatever is asked, the embedded source and the stand-in give the same page", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery, async (query) => {
      const [own, platforms] = await Promise.all(
        both.map(({ run, caller }) => run.source.list({ ...defaultRequest, ...query }, caller, never)),
      );
      expect(withoutNulls(own)).toEqual(withoutNulls(platforms));
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat(5).map((number) => number === 0);
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner) => (inner === null ? undefined : inner)));
}
