import { lazy, Suspense } from "react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { useSelection } from "./selected-customers.ts";

const SelectionBar = lazy(() =>
  import("./selection-bar.tsx").then((module) => ({ default: module.SelectionBar })),
);

/** The bar, once something is selected. Apart from the list, which a selection does not draw anew. */
export function SelectionDoor(props: { query: CustomerQuery; total: number }) {
  if (useSelection().size === 0) return null;
  return (
    <Suspense fallback={<div className="h-11" />}>
      <SelectionBar {...props} />
    </Suspense>
  );
}
