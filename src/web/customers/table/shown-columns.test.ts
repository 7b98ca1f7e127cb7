import { expect, test } from "vitest";
import { defaultAddress } from "#contract/customer-query.ts";
import { defaultTableLayout, type TableLayout } from "#contract/table-layout.ts";
import { shownColumns } from "./shown-columns.ts";

function shown(layout: Partial<TableLayout>, full = false): string {
  const columns = shownColumns({ ...defaultAddress, full }, { ...defaultTableLayout, ...layout });
  return columns.map(({ id }) => id).join(" ");
}

test("at first every column that the query fills stands in the app's own order", () => {
  expect(shown({})).toBe("state address phoneNumber emailAddress parentReseller");
  expect(shown({}, true)).toContain("vatNumber");
});

test("a hidden column is not shown, pinned or not", () => {
  expect(shown({ hidden: ["address"], pinned: ["address"] })).toBe(
    "state phoneNumber emailAddress parentReseller",
  );
});

test("columns that the order does not name come after those that it names", () => {
  expect(shown({ order: ["emailAddress", "state"] })).toBe(
    "emailAddress state address phoneNumber parentReseller",
  );
});

test("the pinned ones come first, in the order of all", () => {
  expect(shown({ pinned: ["parentReseller", "phoneNumber"] })).toBe(
    "phoneNumber parentReseller state address emailAddress",
  );
  expect(shown({ pinned: ["parentReseller", "phoneNumber"], order: ["parentReseller"] })).toBe(
    "parentReseller phoneNumber state address emailAddress",
  );
});

test("columns of another mode or version mean nothing", () => {
  const layout = { order: ["vatNumber", "fromTomorrow"], pinned: ["fromTomorrow"], hidden: ["vatNumber"] };
  expect(shown(layout)).toBe(shown({}));
});
