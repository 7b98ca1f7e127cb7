import { expect, test } from "vitest";
import { resellerTree } from "#insight/reseller-tree.ts";
import { treeStep, typedRow } from "./tree-keys.ts";
import { branchIds, searchTree, treeRows } from "./tree-rows.ts";

const reseller = (_id: string, parentReseller: string | null = null, name = _id) => ({
  _id,
  name,
  parentReseller,
});
const roots = resellerTree([
  reseller("a"),
  reseller("b", "a", "Ærø Tele"),
  reseller("c", "b", "Bornholm"),
  reseller("d"),
]);
const rows = treeRows(roots, () => true);
const at = (id: string) => rows.findIndex(({ node }) => node.reseller._id === id);
const ids = (shown: typeof rows) => shown.map(({ node }) => node.reseller._id);

test("rows come from the top down with their level, and a closed branch hides what is below it", () => {
  expect(rows.map(({ node, level }) => `${level}${node.reseller._id}`)).toEqual(["1a", "2b", "3c", "1d"]);
  expect(ids(treeRows(roots, (id) => id !== "b"))).toEqual(["a", "b", "d"]);
});

test("a search keeps the ancestors of what it found, and counts only what it found", () => {
  const found = searchTree(roots, "BORN");
  const shown = treeRows(roots, () => false, found);
  expect(ids(shown)).toEqual(["a", "b", "c"]);
  expect(shown.map(({ isOnTheWay }) => isOnTheWay)).toEqual([true, true, false]);
  expect(found.matches.size).toBe(1);
});

test("a search says how many resellers stand below, and not how many of them it found", () => {
  const wide = resellerTree([reseller("top"), reseller("one", "top"), reseller("two", "top")]);
  const [top, one] = treeRows(wide, () => true, searchTree(wide, "one"));
  expect(top?.node.children).toHaveLength(2);
  expect(one?.siblings).toBe(1);
});

test.each(["ærø", "aeroe tele", "tele ÆRØ"])("the search reads Danish letters as written: %s", (text) => {
  expect(searchTree(roots, text).matches.size).toBe(1);
});

test("an å is found as å and as aa, whether it is one character or an a and its ring", () => {
  const written = resellerTree([reseller("one", null, "Åbo Net"), reseller("two", null, "A\u030Abo Net")]);
  for (const text of ["aabo", "åbo", "a\u030Abo"]) expect(searchTree(written, text).matches.size).toBe(2);
});

test("an ß is found as ss, as the customer search finds it", () => {
  const written = resellerTree([reseller("one", null, "Weiß Net")]);
  expect(searchTree(written, "weiss").matches.size).toBe(1);
});

test("every reseller with others below it is a branch", () => {
  expect(branchIds(roots)).toEqual(["a", "b"]);
});

test("Right opens, then goes in; Left closes, then goes out", () => {
  const closed = treeRows(roots, () => false);
  expect(treeStep("ArrowRight", 0, closed)).toEqual({ open: ["a"] });
  expect(treeStep("ArrowRight", at("a"), rows)).toEqual({ focus: "b" });
  expect(treeStep("ArrowLeft", at("a"), rows)).toEqual({ close: "a" });
  expect(treeStep("ArrowLeft", at("c"), rows)).toEqual({ focus: "b" });
  expect(treeStep("ArrowLeft", 0, closed)).toBeNull();
});

test("arrows, Home and End stay inside the tree", () => {
  expect(treeStep("ArrowUp", 0, rows)).toEqual({ focus: "a" });
  expect(treeStep("ArrowDown", at("d"), rows)).toEqual({ focus: "d" });
  expect(treeStep("End", 0, rows)).toEqual({ focus: "d" });
  expect(treeStep("Home", at("d"), rows)).toEqual({ focus: "a" });
});

test("the asterisk opens the closed siblings and nothing else", () => {
  expect(
    treeStep(
      "*",
      0,
      treeRows(roots, () => false),
    ),
  ).toEqual({ open: ["a"] });
});

test("typing goes to the next name that begins so, and around the end", () => {
  expect(typedRow("b", at("d"), rows)?.node.reseller._id).toBe("c");
  expect(typedRow("x", 0, rows)).toBeNull();
});
