import { useState } from "react";

/** Up to this many resellers the whole tree is open at first; a larger one begins closed. */
const opensWhole = 150;

/** Which branches are open: a choice of this visit, by exception from how the tree begins. */
export function useOpenBranches(total: number) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (id: string) => changed.get(id) ?? total <= opensWhole;
  const setOpen = (ids: readonly string[], open: boolean) =>
    setChanged((before) => new Map([...before, ...ids.map((id) => [id, open] as const)]));
  return { isOpen, setOpen };
}
