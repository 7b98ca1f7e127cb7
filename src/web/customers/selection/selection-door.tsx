import { Suspense } from "react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { later } from "#web/later.ts";
import { useSelection } from "./selected-customers.ts";

const SelectionBar = later(() => import("./selection-bar.tsx").then((module) => module.SelectionBar));

/** The bar, once something is selected. Apart from the list, which a selection does not draw anew. */
export function SelectionDoor(props: { query: CustomerQuery; total: number }) {
  if (useSelection().size === 0) return null;
  return (
    <Suspense fallback={<div className="h-11" />}>
      <SelectionBar {...props} />
    </Suspense>
  );
}
