import type { Resellers } from "#contract/resellers.ts";
import type { Reseller } from "#insight/reseller-tree.ts";

/**
 * Joins the resellers list, which says who may be seen, with the customers that are resellers, which say who stands
 * below whom. `unknown` counts those that have no such record: they come without a parent although they may have
 * one. The user's own reseller is never its own customer, so its missing record says nothing.
 */
export function nestedResellers(list: Resellers, parents: readonly Reseller[], ownId: string) {
  const parentOf = new Map(parents.map(({ _id, parentReseller }) => [_id, parentReseller ?? null]));
  const resellers: Reseller[] = list.map(({ _id, name }) => ({
    _id,
    name: name || _id,
    parentReseller: parentOf.get(_id) ?? null,
  }));
  const unknown = list.filter(({ _id }) => _id !== ownId && !parentOf.has(_id)).length;
  return { resellers, unknown };
}
