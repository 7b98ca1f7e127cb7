import { expect, test } from "vitest";
import { pagesOf } from "./pages.ts";

const shown = (offset: number, limit: number, total: number) =>
  pagesOf(offset, limit, total)
    .places.map((place) => ("gap" in place ? "…" : place.page))
    .join(" ");

test.each([
  [0, 25, 0, "1"],
  [0, 25, 25, "1"],
  [0, 25, 26, "1 2"],
  [25, 25, 2431, "1 2 3 4 … 98"],
  [75, 25, 2431, "1 2 3 4 5 … 98"],
  [100, 25, 2431, "1 … 4 5 6 … 98"],
  [2425, 25, 2431, "1 … 95 96 97 98"],
  [9999, 25, 2431, "1 … 95 96 97 98"],
  [50, 25, 150, "1 2 3 4 5 6"],
])("offset %i, limit %i, total %i: %s", (offset, limit, total, text) => {
  expect(shown(offset, limit, total)).toBe(text);
});

test("an offset between two pages belongs to the page that it lies in", () => {
  expect(pagesOf(30, 25, 100)).toMatchObject({ current: 2, last: 4, lastOffset: 75 });
});
