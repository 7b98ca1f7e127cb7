/** Where the rail has room beside the list, and beside the drawer where one is open; else the filters' panel has it. */
export function railClass(isDrawerOpen: boolean) {
  return isDrawerOpen
    ? { shown: "hidden min-[110rem]:flex", missing: "min-[110rem]:hidden" }
    : { shown: "hidden min-[70rem]:flex", missing: "min-[70rem]:hidden" };
}
