import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reseller, type ResellerNode, resellerTree } from "./reseller-tree.ts";

const reseller = (_id: string, parentReseller?: string | null, name = _id): Reseller => ({
  _id,
  name,
  parentReseller: parentReseller ?? null,
});

/** `a(b c(d))`, with `!` before a detached node. */
function drawn(nodes: ResellerNode[]): string {
  return nodes
    .map(({ reseller: { _id }, children, detached }) => {
      const below = children.length > 0 ? `(${drawn(children)})` : "";
      return `${detached ? `!${detached} ` : ""}${_id}${below}`;
    })
    .join(" ");
}

test("resellers stand below their parents, whatever the order of the list", () => {
  const list = [reseller("d", "c"), reseller("b", "a"), reseller("a"), reseller("c", "a")];
  expect(drawn(resellerTree(list))).toBe("a(b c(d))");
});

test("names stand in Danish order: Å is the last letter", () => {
  const names = ["Østerå", "Århus Tele", "Zenit", "Ærø", "Aalborg"].map((name) => reseller(name));
  expect(resellerTree(names).map((node) => node.reseller.name)).toEqual([
    "Zenit",
    "Ærø",
    "Østerå",
    "Aalborg",
    "Århus Tele",
  ]);
});

test("a reseller that is its own parent, as in the documentation's sample, is a plain root", () => {
  expect(drawn(resellerTree([reseller("a", "a"), reseller("b", "a")]))).toBe("a(b)");
});

test("a parent outside the list makes an orphan at the top", () => {
  expect(drawn(resellerTree([reseller("a", "hidden"), reseller("b", "a")]))).toBe("!orphan a(b)");
});

test("a cycle is cut once, at its first member in the list, and what hangs on it stays there", () => {
  const list = [reseller("x", "b"), reseller("b", "a"), reseller("a", "c"), reseller("c", "b")];
  expect(drawn(resellerTree(list))).toBe("!cycle b(c(a) x)");
});

test("whatever the parents, every reseller is in the tree exactly once", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
  const lists = fc.uniqueArray(fc.record({ _id: ids, name: fc.string(), parentReseller: fc.option(ids) }), {
    selector: ({ _id }) => _id,
  });
  const below = (nodes: ResellerNode[]): string[] =>
    nodes.flatMap(({ reseller: { _id }, children }) => [_id, ...below(children)]);
  fc.assert(
    fc.property(lists, (list) => {
      expect(below(resellerTree(list)).sort()).toEqual(list.map(({ _id }) => _id).sort());
    }),
  );
});

test("100,000 resellers in one line of descent are no problem", () => {
  const list = Array.from({ length: 100_000 }, (_, index) => reseller(`${index}`, `${index + 1}`));
  const [root, ...others] = resellerTree(list);
  expect(root?.reseller._id).toBe("99999");
  expect(others).toEqual([]);
});
