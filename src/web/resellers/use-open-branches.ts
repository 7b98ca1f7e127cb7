import { useState } from "react";
import { keepTreePlace, lastTreePlace } from "./tree-place.ts";

/** Up to this many resellers the whole tree is open at first; a larger one begins closed. */
const opensWhole = 150;

/** Which branches are open: a choice of this visit, by exception from how the tree begins. */
export function useOpenBranches(total: number) {
  const [changed, setChanged] = useState(() => lastTreePlace().open);
  const isOpen = (id: string) => changed.get(id) ?? total <= opensWhole;
  function setOpen(ids: readonly string[], open: boolean) {
    const next = new Map([...changed, ...ids.map((id) => [id, open] as const)]);
    setChanged(next);
    keepTreePlace({ open: next });
  }
  return { isOpen, setOpen };
}
