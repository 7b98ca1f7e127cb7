import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultAddress, parseAddress, writeAddress } from "#contract/customer-query.ts";
import { customerStates } from "#contract/customer-states.ts";
import { authenticationSecurities, features, paymentTerms } from "#contract/documented-values.ts";
import { facets } from "#contract/whole-list.ts";
import { findingRules } from "./findings/find-findings.ts";
import {
  countFacets,
  type FindingsOf,
  type Narrowing,
  narrowCustomers,
  readNarrowing,
  toggled,
  writeNarrowing,
} from "./narrow-customers.ts";
import { recordOf } from "./testing/record-of.ts";

/** Something is wrong with the blocked one alone. */
const findingsOf: FindingsOf = ({ customer }) => (customer.state === "BLOCKED" ? ["binding-date"] : []);

const nothing = readNarrowing("");

const book = [
  { state: "ACTIVE", features: ["SIP", "PBX"], finance: { paymentTerms: "DAYS_14" } },
  { state: "ACTIVE", features: ["SIP", "SIP"], finance: { paymentTerms: "DAYS_30" } },
  { state: "BLOCKED", features: [], finance: { paymentTerms: "DAYS_30" } },
  { state: "ENABLED", authenticationSecurity: "SMS" },
  { state: null },
].map((fields, index) => recordOf({ ...fields, _id: String(index) }));

const found = (narrowing: Partial<Narrowing>) =>
  narrowCustomers(book, { ...nothing, ...narrowing }, findingsOf)
    .map(({ customer }) => customer._id)
    .join(" ");

describe("the address", () => {
  test("names facet and value, and no facet that is not there", () => {
    expect(readNarrowing("state:BLOCKED,features:SIP,features:PBX")).toEqual({
      ...nothing,
      state: ["BLOCKED"],
      features: ["SIP", "PBX"],
    });
    expect(readNarrowing("hat:BLACK,state")).toEqual(nothing);
  });

  test("brings every value back as it was, whatever is in it", () => {
    const values = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 3 });
    const narrowing = fc.record({
      state: values,
      findings: values,
      features: values,
      paymentTerms: values,
      authenticationSecurity: values,
    });
    fc.assert(
      fc.property(narrowing, (each) => {
        const narrow = writeNarrowing(each);
        fc.pre(narrow.length <= 4000);
        const onTheWire = writeAddress({ ...defaultAddress, narrow }).toString();
        const { query, problems } = parseAddress(new URLSearchParams(onTheWire));
        expect(problems).toEqual([]);
        const sorted = Object.entries(each).map(([facet, values]) => [facet, values.toSorted()]);
        expect(readNarrowing(query.narrow)).toEqual(Object.fromEntries(sorted));
      }),
    );
  });

  test("is the same whatever order its values were ticked in, and holds every documented one", () => {
    const [one, other] = [
      ["BLOCKED", "ACTIVE"],
      ["ACTIVE", "BLOCKED", "ACTIVE"],
    ];
    expect(writeNarrowing({ ...nothing, state: one })).toBe(writeNarrowing({ ...nothing, state: other }));
    const all = {
      state: customerStates,
      findings: findingRules.map(({ id }) => id),
      features,
      paymentTerms,
      authenticationSecurity: authenticationSecurities,
    };
    const search = new URLSearchParams({ narrow: writeNarrowing(all) });
    expect(parseAddress(search).problems).toEqual([]);
  });

  test("can be written of half a character, too", () => {
    expect(readNarrowing(writeNarrowing({ ...nothing, state: ["\uD800x"] })).state).toEqual(["\uFFFDx"]);
  });

  test("with a percent sign that encodes nothing is read as it stands", () => {
    expect(readNarrowing("state:100%").state).toEqual(["100%"]);
  });
});

test("a tick puts a value in, another one takes it out", () => {
  const one = toggled(nothing, "state", "ACTIVE");
  expect(one.state).toEqual(["ACTIVE"]);
  expect(toggled(toggled(one, "state", "BLOCKED"), "state", "ACTIVE").state).toEqual(["BLOCKED"]);
});

test("within a facet one value is enough, of each facet one is needed", () => {
  expect(found({})).toBe("0 1 2 3 4");
  expect(found({ state: ["ACTIVE", "BLOCKED"] })).toBe("0 1 2");
  expect(found({ state: ["ACTIVE", "BLOCKED"], paymentTerms: ["DAYS_30"] })).toBe("1 2");
  expect(found({ features: ["PBX", "INTERNET"] })).toBe("0");
});

test("no value is a value: absent, null and an empty list", () => {
  expect(found({ state: [""] })).toBe("4");
  expect(found({ features: [""] })).toBe("2 3 4");
});

test("a facet counts what the others leave over, and each customer once", () => {
  const counts = countFacets(book, { ...nothing, state: ["ACTIVE"] }, findingsOf);
  expect(counts.state).toEqual([
    { value: "ACTIVE", count: 2 },
    { value: "BLOCKED", count: 1 },
    { value: "ENABLED", count: 1 },
    { value: "", count: 1 },
  ]);
  expect(counts.features).toEqual([
    { value: "SIP", count: 2 },
    { value: "PBX", count: 1 },
    { value: "", count: 0 },
  ]);
});

test("narrowing neither moves a value nor takes it away", () => {
  const values = (narrowing: Partial<Narrowing>) =>
    facets.map((facet) =>
      countFacets(book, { ...nothing, ...narrowing }, findingsOf)[facet].map(({ value }) => value),
    );
  expect(values({ state: ["BLOCKED"], paymentTerms: ["DAYS_30"] })).toEqual(values({}));
});

test("a value that is chosen is there even where it finds nobody", () => {
  const counts = countFacets(book, { ...nothing, state: ["BLOCKED"], features: ["PBX"] }, findingsOf);
  expect(counts.features).toContainEqual({ value: "PBX", count: 0 });
  expect(counts.state).toContainEqual({ value: "BLOCKED", count: 0 });
});

test("each number is what its value would find", () => {
  const chosen = { ...nothing, paymentTerms: ["DAYS_30"] };
  for (const facet of facets)
    for (const { value, count } of countFacets(book, chosen, findingsOf)[facet])
      expect(narrowCustomers(book, { ...chosen, [facet]: [value] }, findingsOf)).toHaveLength(count);
});

test("what is found about a customer narrows as a field does, and nothing found as no value", () => {
  expect(found({ findings: ["binding-date", "email-shape"] })).toBe("2");
  expect(found({ findings: [""] })).toBe("0 1 3 4");
  expect(countFacets(book, nothing, findingsOf).findings).toEqual([
    { value: "binding-date", count: 1 },
    { value: "", count: 4 },
  ]);
});
