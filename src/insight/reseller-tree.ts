/** What the tree needs of a reseller: a customer with `isReseller`, or an entry of the resellers list. */
export interface Reseller {
  _id: string;
  name: string;
  parentReseller?: string | null;
}

export interface ResellerNode {
  reseller: Reseller;
  /** In Danish order of names. */
  children: ResellerNode[];
  /**
   * Why a node with a parent stands at the top all the same. `orphan`: the parent is not in the list, which is how
   * the top of one's own branch looks. `cycle`: its ancestors lead back to itself.
   */
  detached: "orphan" | "cycle" | null;
}

const danish = new Intl.Collator("da");

/**
 * Builds the tree out of a flat list. Every reseller of the list occurs exactly once, whatever `parentReseller`
 * says: a reseller that is its own parent (as in the documentation's sample) is a root like one without, a parent
 * outside the list makes an orphan, and a longer cycle is cut at the member that comes first in the list.
 */
export function resellerTree(resellers: readonly Reseller[]): ResellerNode[] {
  const nodes = new Map<string, ResellerNode>();
  for (const reseller of resellers) nodes.set(reseller._id, { reseller, children: [], detached: null });
  const cuts = cycleCuts(nodes);

  const roots: ResellerNode[] = [];
  for (const node of nodes.values()) {
    const parent = parentOf(node.reseller);
    const parentNode = parent === null ? undefined : nodes.get(parent);
    if (cuts.has(node)) node.detached = "cycle";
    else if (parent !== null && !parentNode) node.detached = "orphan";
    const siblings = (node.detached === null && parentNode?.children) || roots;
    siblings.push(node);
  }
  for (const node of nodes.values()) node.children.sort(byName);
  return roots.sort(byName);
}

/** One member of every cycle. Each node is walked over once: a way up that meets an earlier way has no new cycle. */
function cycleCuts(nodes: ReadonlyMap<string, ResellerNode>): Set<ResellerNode> {
  const order = [...nodes.values()];
  const cuts = new Set<ResellerNode>();
  const walked = new Set<ResellerNode>();
  for (const start of order) {
    const way: ResellerNode[] = [];
    let current: ResellerNode | undefined = start;
    while (current && !walked.has(current)) {
      walked.add(current);
      way.push(current);
      current = nodes.get(parentOf(current.reseller) ?? "");
    }
    if (!current || !way.includes(current)) continue;
    const cycle = new Set(way.slice(way.indexOf(current)));
    const first = order.find((node) => cycle.has(node));
    if (first) cuts.add(first);
  }
  return cuts;
}

function parentOf({ _id, parentReseller }: Reseller): string | null {
  return parentReseller && parentReseller !== _id ? parentReseller : null;
}

function byName(a: ResellerNode, b: ResellerNode): number {
  return danish.compare(a.reseller.name, b.reseller.name);
}
