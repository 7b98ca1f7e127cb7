import type { ResellerNode } from "#insight/reseller-tree.ts";

/** One row that is not hidden below a closed one, with what a screen reader is told about its place. */
export interface TreeRow {
  node: ResellerNode;
  /** 1 is the top. */
  level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  /** Null where there is nothing below it. */
  isOpen: boolean | null;
  /** The id of the row above it in the tree; null at the top. */
  parentId: string | null;
}

/** The rows from the top down. A branch is walked into only where `isOpen` says so. */
export function treeRows(roots: readonly ResellerNode[], isOpen: (id: string) => boolean): TreeRow[] {
  const rows: TreeRow[] = [];
  function walk(nodes: readonly ResellerNode[], level: number, parentId: string | null) {
    for (const [index, node] of nodes.entries()) {
      const { _id } = node.reseller;
      const open = node.children.length > 0 ? isOpen(_id) : null;
      rows.push({ node, level, position: index + 1, siblings: nodes.length, isOpen: open, parentId });
      if (open) walk(node.children, level + 1, _id);
    }
  }
  walk(roots, 1, null);
  return rows;
}

/** Keeps the resellers whose name or id has every word, and what stands above them. Below them nothing is kept. */
export function searchTree(
  roots: readonly ResellerNode[],
  text: string,
): { roots: ResellerNode[]; found: number } {
  const words = fold(text).split(/\s+/).filter(Boolean);
  let found = 0;
  function keep(nodes: readonly ResellerNode[]): ResellerNode[] {
    return nodes.flatMap((node) => {
      const children = keep(node.children);
      const name = fold(`${node.reseller.name} ${node.reseller._id}`);
      const matches = words.every((word) => name.includes(word));
      if (matches) found += 1;
      return matches || children.length > 0 ? [{ ...node, children }] : [];
    });
  }
  return { roots: keep(roots), found };
}

/** The ids of all resellers that have others below them. */
export function branchIds(roots: readonly ResellerNode[]): string[] {
  return roots.flatMap(({ reseller, children }) =>
    children.length > 0 ? [reseller._id, ...branchIds(children)] : [],
  );
}

/** As the customer search does: letter case aside, and the Danish letters also as they are written without them. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}
