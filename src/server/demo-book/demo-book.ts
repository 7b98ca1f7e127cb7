import type { JsonObject } from "#contract/customer-record.ts";
import { demoCustomer } from "./demo-customer.ts";
import { edgeCustomers } from "./edge-customers.ts";
import { seededRandom } from "./random.ts";
import { resellerCustomer } from "./reseller-customer.ts";
import { type DemoReseller, demoResellers } from "./reseller-tree.ts";

// Any number: it decides which customer belongs to whom, and must never change within a version of the book.
const seed = 20_261_126;

/** The demo book, one full customer after the other: the resellers, the edge rows, then as many others as fit. */
export function* demoBook(size: number): Generator<JsonObject> {
  const named = [
    ...demoResellers.map((reseller) => resellerCustomer(reseller, below(reseller))),
    ...edgeCustomers,
  ];
  yield* named.slice(0, size);
  const random = seededRandom(seed);
  const owners = byWeight(demoResellers);
  for (let index = 0; index < size - named.length; index += 1) yield demoCustomer(index, random.pick(owners));
}

function below(reseller: DemoReseller): DemoReseller[] {
  return demoResellers.filter(({ parent }) => parent === reseller.id);
}

/** Each reseller as often as it weighs, so that a fair pick gives the shares of the outline. */
function byWeight(resellers: readonly DemoReseller[]): [DemoReseller, ...DemoReseller[]] {
  const [first, ...rest] = resellers.flatMap((reseller) =>
    Array<DemoReseller>(reseller.weight).fill(reseller),
  );
  if (!first) throw new Error("No reseller of the demo book has customers.");
  return [first, ...rest];
}
