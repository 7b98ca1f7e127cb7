/** What the drawer's sections know besides the customer itself. */
export interface DrawerFacts {
  /** Start of the Danish day, for "57 days ago". */
  today: Date;
  isAdmin: boolean;
  /** The resellers above the customer from the top down, its own last, and alone while the others are not known. */
  resellerPath: readonly { id: string; name: string }[];
  /** Name of a reseller within the user's reach; null for one that is not, or while the names are on their way. */
  resellerName: (id: string) => string | null;
  /** The list of a reseller's customers; null for a level that may not name a `parentReseller`. */
  resellerHref: (id: string) => string | null;
  /**
   * Name of a customer group; null where the reseller that owns the groups is not known here, undefined while it is on its
   * way.
   */
  groupName: (id: string) => string | null | undefined;
}
