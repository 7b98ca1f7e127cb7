import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerStates } from "#contract/customer-states.ts";
import { authenticationSecurities, features, paymentTerms } from "#contract/documented-values.ts";
import { type Facet, facets } from "#contract/whole-list.ts";
import { findingRules } from "./findings/find-findings.ts";

/** The values of each facet of which a customer has to have one; none where the facet does not narrow. "" is no value. */
export type Narrowing = Readonly<Record<Facet, readonly string[]>>;

/** One value of a facet, as it came, and how many customers have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** The ids of the rules that have found something about a customer. */
export type FindingsOf = (record: CustomerRecord) => readonly string[];

const orNone = (values: Iterable<string> | null | undefined): readonly string[] => {
  const unique = [...new Set(values)];
  return unique.length > 0 ? unique : [""];
};

const valuesOf: Record<Facet, (record: CustomerRecord, findingsOf: FindingsOf) => readonly string[]> = {
  state: ({ customer }) => [customer.state || ""],
  findings: (record, findingsOf) => orNone(findingsOf(record)),
  features: ({ customer }) => orNone(customer.features),
  paymentTerms: ({ customer }) => [customer.finance?.paymentTerms || ""],
  authenticationSecurity: ({ customer }) => [customer.authenticationSecurity || ""],
};

const documented: Record<Facet, readonly string[]> = {
  state: customerStates,
  findings: findingRules.map(({ id }) => id),
  features,
  paymentTerms,
  authenticationSecurity: authenticationSecurities,
};

/** Facets whose values have an order of their own; in the others the commonest stands first. */
const inOrder: readonly Facet[] = ["state", "findings", "authenticationSecurity"];

/** Reads `state:BLOCKED,features:SIP` (contract/customer-query.ts); values that cannot be decoded stay as they are. */
export function readNarrowing(text: string): Narrowing {
  const pairs = text.split(",").map((pair) => pair.split(":"));
  const read = (facet: Facet) => [
    ...new Set(
      pairs.flatMap(([name, value]) => (name === facet && value !== undefined ? [decoded(value)] : [])),
    ),
  ];
  return {
    state: read("state"),
    findings: read("findings"),
    features: read("features"),
    paymentTerms: read("paymentTerms"),
    authenticationSecurity: read("authenticationSecurity"),
  };
}

/** The same text for the same values, whatever order they were chosen in: it is an address and a key of the cache. */
export function writeNarrowing(narrowing: Narrowing): string {
  const pairs = facets.flatMap((facet) =>
    [...new Set(narrowing[facet])].sort().map((value) => `${facet}:${encoded(value)}`),
  );
  return pairs.join(",");
}

/** With `value` of `facet` put in, or taken out where it was in. */
export function toggled(narrowing: Narrowing, facet: Facet, value: string): Narrowing {
  const values = narrowing[facet];
  const others = values.filter((each) => each !== value);
  return { ...narrowing, [facet]: others.length < values.length ? others : [...values, value] };
}

/** The customers that have one of the wanted values in each facet that narrows. */
export function narrowCustomers(
  records: readonly CustomerRecord[],
  narrowing: Narrowing,
  findingsOf: FindingsOf,
): CustomerRecord[] {
  return records.filter((record) => missedFacets(record, narrowing, findingsOf).length === 0);
}

/**
 * How many of the customers have which value. A facet counts what the others leave over, so that each number is what
 * its value would find. Which values there are, and in what order, depends on all the customers: narrowing moves nothing. A
 * value that is chosen is there even where nobody has it.
 */
export function countFacets(
  records: readonly CustomerRecord[],
  narrowing: Narrowing,
  findingsOf: FindingsOf,
): Record<Facet, FacetValue[]> {
  const found = new Map(facets.map((facet) => [facet, new Map<string, Counts>()] as const));
  for (const record of records) {
    const missed = missedFacets(record, narrowing, findingsOf);
    for (const facet of facets) {
      const isLeft = missed.every((each) => each === facet); // no other facet keeps it out
      for (const value of valuesOf[facet](record, findingsOf)) add(found.get(facet), value, isLeft);
    }
  }
  const counted = (facet: Facet) => inItsOrder(facet, narrowing[facet], found.get(facet) ?? new Map());
  return {
    state: counted("state"),
    findings: counted("findings"),
    features: counted("features"),
    paymentTerms: counted("paymentTerms"),
    authenticationSecurity: counted("authenticationSecurity"),
  };
}

/** The facets that narrow and of which the customer has none of the wanted values. */
function missedFacets(record: CustomerRecord, narrowing: Narrowing, findingsOf: FindingsOf): Facet[] {
  return facets.filter(
    (facet) =>
      narrowing[facet].length > 0 &&
      !valuesOf[facet](record, findingsOf).some((value) => narrowing[facet].includes(value)),
  );
}

/** How many have a value, and how many of those the other facets leave over. */
interface Counts {
  all: number;
  left: number;
}

function add(counts: Map<string, Counts> | undefined, value: string, isLeft: boolean) {
  const { all, left } = counts?.get(value) ?? { all: 0, left: 0 };
  counts?.set(value, { all: all + 1, left: left + Number(isLeft) });
}

/** No value last; what is not documented behind what is. */
function inItsOrder(
  facet: Facet,
  chosen: readonly string[],
  found: ReadonlyMap<string, Counts>,
): FacetValue[] {
  const place = (value: string) => {
    const index = documented[facet].indexOf(value);
    return index < 0 ? documented[facet].length : index;
  };
  const countOf = (value: string) => found.get(value)?.all ?? 0;
  const isNone = (value: string) => Number(value === "");
  const byPlace = (one: string, other: string) => place(one) - place(other);
  const byCount = (one: string, other: string) => countOf(other) - countOf(one);
  const [first, second] = inOrder.includes(facet) ? [byPlace, byCount] : [byCount, byPlace];
  return [...new Set([...found.keys(), ...chosen])]
    .sort((one, other) => isNone(one) - isNone(other) || first(one, other) || second(one, other))
    .map((value) => ({ value, count: found.get(value)?.left ?? 0 }));
}

/** Half a character, which no address can hold, is written as what stands for it elsewhere. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\uFFFD"));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that encodes nothing
  }
}
