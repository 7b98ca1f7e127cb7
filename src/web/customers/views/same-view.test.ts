import { expect, test } from "vitest";
import type { User } from "#contract/session.ts";
import { defaultTableLayout, type TableLayout } from "#contract/table-layout.ts";
import { isShown } from "./same-view.ts";

const columns = ["state", "address", "phoneNumber"];
const user = (accessLevel: User["accessLevel"]): User => ({
  employee: "e",
  customer: "c",
  accessLevel,
  name: "Name",
  customerName: null,
  language: null,
  resellerSkin: null,
});
const same = (
  one: string,
  other: string,
  layout: Partial<TableLayout> = {},
  accessLevel: User["accessLevel"] = "ADMIN",
) =>
  isShown(
    { search: one, layout: defaultTableLayout },
    { search: other, layout: { ...defaultTableLayout, ...layout } },
    user(accessLevel),
    columns,
  );

test("the order of an address's parameters is no difference, their values are", () => {
  expect(same("includeDeleted=true&limit=50", "limit=50&includeDeleted=true")).toBe(true);
  expect(same("limit=50", "limit=100")).toBe(false);
});

test("a filter that the user's level may not set counts on neither side", () => {
  expect(same("parentReseller=r1&limit=50", "limit=50", {}, "RESELLER")).toBe(true);
  expect(same("parentReseller=r1&limit=50", "limit=50")).toBe(false);
});

test("layouts that draw the same table are the same", () => {
  expect(same("", "", { order: columns })).toBe(true);
  expect(same("", "", { hidden: ["a column of another version"] })).toBe(true);
  expect(same("", "", { widths: { gone: 100 } })).toBe(true);
});

test.each<Partial<TableLayout>>([
  { hidden: ["state"] },
  { order: ["phoneNumber"] },
  { pinned: ["state"] },
  { widths: { name: 300 } },
  { density: "compact" },
])("%j is another table", (layout) => expect(same("", "", layout)).toBe(false));
