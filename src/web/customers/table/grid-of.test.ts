import { expect, test } from "vitest";
import { defaultAddress } from "#contract/customer-query.ts";
import { defaultTableLayout, type TableLayout } from "#contract/table-layout.ts";
import { gridOf } from "./grid-of.ts";
import { shownColumns } from "./shown-columns.ts";

function grid(patch: Partial<TableLayout>) {
  const layout = {
    ...defaultTableLayout,
    hidden: ["phoneNumber", "emailAddress", "parentReseller"],
    ...patch,
  };
  return gridOf(shownColumns(defaultAddress, layout), layout);
}

test("columns share what is left over beside the name", () => {
  expect(grid({})["--columns"]).toBe("2.5rem min(18rem,70cqi) minmax(6.5rem,104fr) minmax(16rem,256fr)");
});

test("a column that was sized has exactly its width", () => {
  expect(grid({ widths: { name: 200, address: 300 } })["--columns"]).toBe(
    "2.5rem min(200px,70cqi) minmax(6.5rem,104fr) 300px",
  );
});

test("each pinned column stays where the ones before it end", () => {
  const { "--columns": tracks, ...rest } = grid({ pinned: ["state", "address"], widths: { address: 300 } });
  expect(tracks).toBe("2.5rem min(18rem,70cqi) 6.5rem 300px");
  expect(rest["--left-state"]).toBe("calc(2.5rem + min(18rem,70cqi) - var(--released))");
  expect(rest["--left-address"]).toBe("calc(2.5rem + min(18rem,70cqi) + 6.5rem - var(--released))");
  expect(rest["--pinned"]).toBe("calc(2.5rem + min(18rem,70cqi) + 6.5rem + 300px)");
});

test.each([
  ["compact", "1.75rem"],
  ["normal", "2.25rem"],
  ["comfortable", "2.75rem"],
] as const)("%s rows are %s high", (density, height) => {
  expect(grid({ density })["--row"]).toBe(height);
});
