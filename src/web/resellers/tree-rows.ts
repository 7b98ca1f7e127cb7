import { foldText } from "#insight/fold-text.ts";
import type { ResellerNode } from "#insight/reseller-tree.ts";

/** One row that is not hidden below a closed one, with what a screen reader is told about its place. */
export interface TreeRow {
  node: ResellerNode;
  /** 1 is the top. */
  level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  /** Null where there is nothing to show below it. */
  isOpen: boolean | null;
  /** Does it stand here because something below it was found, and not for itself? */
  isOnTheWay: boolean;
  /** The id of the row above it in the tree; null at the top. */
  parentId: string | null;
}

/** What a search found in a tree, by ids. */
export interface Found {
  /** The resellers that match. */
  matches: ReadonlySet<string>;
  /** Those, and what stands above them. */
  kept: ReadonlySet<string>;
}

/**
 * The rows from the top down. A branch is walked into only where `isOpen` says so; of a search only what is kept is
 * there, and every branch of it is open.
 */
export function treeRows(
  roots: readonly ResellerNode[],
  isOpen: (id: string) => boolean,
  found: Found | null = null,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const shown = (nodes: readonly ResellerNode[]) =>
    found ? nodes.filter(({ reseller }) => found.kept.has(reseller._id)) : nodes;
  function walk(nodes: readonly ResellerNode[], level: number, parentId: string | null) {
    for (const [index, node] of nodes.entries()) {
      const { _id } = node.reseller;
      const below = shown(node.children);
      const open = below.length > 0 ? found !== null || isOpen(_id) : null;
      const place = { level, position: index + 1, siblings: nodes.length, parentId };
      rows.push({ node, ...place, isOpen: open, isOnTheWay: found?.matches.has(_id) === false });
      if (open) walk(below, level + 1, _id);
    }
  }
  walk(shown(roots), 1, null);
  return rows;
}

/** The resellers whose name or id has every word, as the customer search compares them. */
export function searchTree(roots: readonly ResellerNode[], text: string): Found {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const matches = new Set<string>();
  const kept = new Set<string>();
  function search({ reseller: { _id, name }, children }: ResellerNode): boolean {
    const folded = foldText(`${name} ${_id}`);
    if (words.every((word) => folded.includes(word))) matches.add(_id);
    const below = children.filter(search).length; // every one of them, so no `some`
    if (below > 0 || matches.has(_id)) kept.add(_id);
    return kept.has(_id);
  }
  for (const root of roots) search(root);
  return { matches, kept };
}

/** The ids of all resellers that have others below them. */
export function branchIds(roots: readonly ResellerNode[]): string[] {
  return roots.flatMap(({ reseller, children }) =>
    children.length > 0 ? [reseller._id, ...branchIds(children)] : [],
  );
}
