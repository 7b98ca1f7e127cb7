import { Suspense } from "react";
import { later } from "#web/later.ts";
import { useSelection } from "./selected-customers.ts";
import type { SelectionBarProps } from "./selection-bar.tsx";

const SelectionBar = later(() => import("./selection-bar.tsx").then((module) => module.SelectionBar));

/** The bar, once something is selected. Apart from the list, which a selection does not draw anew. */
export function SelectionDoor(props: SelectionBarProps) {
  if (useSelection().size === 0) return null;
  return (
    <Suspense fallback={<div className="h-11" />}>
      <SelectionBar {...props} />
    </Suspense>
  );
}
