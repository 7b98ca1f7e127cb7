/** How the tree was left, for the way back to it. */
interface TreePlace {
  /** Branches that were opened or closed by hand. */
  open: ReadonlyMap<string, boolean>;
  /** The reseller whose row had the focus last. */
  activeId: string | null;
  /** In pixels. */
  scrollTop: number;
}

// Kept as long as the document, which another user never gets: a sign-out replaces it.
let place: TreePlace = { open: new Map(), activeId: null, scrollTop: 0 };

export const lastTreePlace = (): TreePlace => place;

export function keepTreePlace(patch: Partial<TreePlace>) {
  place = { ...place, ...patch };
}
