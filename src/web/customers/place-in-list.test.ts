import { expect, test } from "vitest";
import { defaultAddress } from "#contract/customer-query.ts";
import { readCustomerPage } from "#contract/customer-record.ts";
import { placeInList, rowBefore } from "./place-in-list.ts";

/** The page at `offset` of a list of `total` rows, whose ids are their places from 0; those in `broken` are no customers. */
function pageAt(offset: number, { limit = 25, total = 60, broken = [] as number[] } = {}) {
  const places = Array.from({ length: Math.min(limit, total - offset) }, (_, index) => offset + index);
  const customers = places.map((place) => (broken.includes(place) ? null : { _id: String(place) }));
  const page = readCustomerPage({ offset, limit, total, customers });
  return { page, query: { ...defaultAddress, offset, limit }, loadedAt: 0 };
}

test("a row knows its place and the rows beside it", () => {
  expect(placeInList(pageAt(25), "30")).toEqual({
    position: 31,
    total: 60,
    previous: { id: "29" },
    next: { id: "31" },
  });
  expect(placeInList(pageAt(25), "3")).toBeNull();
});

test("over the border is the next page, and at the list's ends nothing", () => {
  expect(placeInList(pageAt(0), "0")).toMatchObject({ previous: null });
  expect(placeInList(pageAt(0), "24")).toMatchObject({ next: { offset: 25 } });
  expect(placeInList(pageAt(25), "25")).toMatchObject({ previous: { offset: 0 } });
  expect(placeInList(pageAt(10), "10")).toMatchObject({ previous: { offset: 0 } });
  expect(placeInList(pageAt(50), "59")).toMatchObject({ next: null });
});

test("rows that are no customers belong to the list: behind them on its last page is nothing", () => {
  expect(placeInList(pageAt(50, { broken: [57, 59] }), "58")).toMatchObject({ next: null });
});

test("the row before is the last of the page before, or where that reaches further, the one before the own", () => {
  expect(rowBefore(pageAt(0).page, 25, "25")).toBe("24");
  expect(rowBefore(pageAt(0).page, 10, "10")).toBe("9");
  expect(rowBefore(pageAt(0, { broken: [3] }).page, 10, "10")).toBe("9");
});

test("where the list has moved meanwhile, the row that now stands there counts", () => {
  expect(rowBefore(pageAt(0).page, 10, "gone")).toBe("9");
  expect(rowBefore(pageAt(0, { total: 0 }).page, 10, "gone")).toBeUndefined();
});
