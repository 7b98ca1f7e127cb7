import { rows } from "./conformance-case.ts";
import type { CustomerKey } from "./conformance-customers.ts";
import type { EmployeeKey } from "./conformance-employees.ts";

interface ResellersCase {
  name: string;
  who: EmployeeKey;
  expect: { rows: CustomerKey[] } | { error: string };
}

/** Who gets which resellers, by name in Danish order. A deleted one stays: customers still name it. */
export const resellersCases: ResellersCase[] = [
  {
    name: "a reseller gets her own and those below",
    who: "reseller",
    expect: { rows: rows("fjordnet lukket nordlys smaaoerne aatele") },
  },
  {
    name: "so does a reseller admin",
    who: "resellerAdmin",
    expect: { rows: rows("fjordnet lukket nordlys smaaoerne aatele") },
  },
  {
    name: "an admin gets all",
    who: "admin",
    expect: {
      rows: rows("andersAnd fjordnet lukket nordlys platformen ringVest ringOest smaaoerne vestkraft aatele"),
    },
  },
  { name: "a circle comes to an end", who: "ring", expect: { rows: rows("ringVest ringOest") } },
  { name: "an own parent is met once", who: "andersAnd", expect: { rows: rows("andersAnd") } },
  { name: "a manager gets none", who: "manager", expect: { error: "403 access_denied" } },
];
