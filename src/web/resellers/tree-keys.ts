import type { TreeRow } from "./tree-rows.ts";

/** What a key does: another row gets the focus, or branches open or close. */
export type TreeStep = { focus: string } | { open: string[] } | { close: string };

const page = 10;

/**
 * The keys of the WAI-ARIA treegrid pattern, with `*` of the tree pattern (all siblings open); null for a key that
 * means nothing here. `at` is the index of the row that has the focus.
 */
export function treeStep(key: string, at: number, rows: readonly TreeRow[]): TreeStep | null {
  const row = rows[at];
  if (!row) return null;
  const { _id } = row.node.reseller;
  const focus = (index: number): TreeStep | null => {
    const target = rows[Math.min(rows.length - 1, Math.max(0, index))];
    return target ? { focus: target.node.reseller._id } : null;
  };
  switch (key) {
    case "ArrowDown":
      return focus(at + 1);
    case "ArrowUp":
      return focus(at - 1);
    case "Home":
      return focus(0);
    case "End":
      return focus(rows.length - 1);
    case "PageDown":
      return focus(at + page);
    case "PageUp":
      return focus(at - page);
    case "ArrowRight":
      if (row.isOpen === null) return null;
      return row.isOpen ? focus(at + 1) : { open: [_id] };
    case "ArrowLeft":
      if (row.isOpen) return { close: _id };
      return row.parentId === null ? null : { focus: row.parentId };
    case "*":
      return {
        open: rows.flatMap(({ node, parentId, isOpen }) =>
          parentId === row.parentId && isOpen === false ? [node.reseller._id] : [],
        ),
      };
    default:
      return null;
  }
}

/**
 * The next row whose name begins with what was typed, after the focused one and then from the top. While one letter is
 * typed the search starts below the focused row, so that the same letter again goes on; longer text may stay.
 */
export function typedRow(typed: string, at: number, rows: readonly TreeRow[]): TreeRow | null {
  const start = typed.length === 1 ? at + 1 : at;
  const inOrder = [...rows.slice(start), ...rows.slice(0, start)];
  const begins = ({ node }: TreeRow) =>
    node.reseller.name.toLocaleLowerCase("da").startsWith(typed.toLocaleLowerCase("da"));
  return inOrder.find(begins) ?? null;
}
