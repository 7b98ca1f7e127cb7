import { expect, test } from "vitest";
import { columnWidth } from "#contract/table-layout.ts";
import { clampWidth, widthsWith } from "./column-widths.ts";

const columns = ["state", "address", "phoneNumber"];
const measured = { name: 288, state: 138.4, address: 341.2, phoneNumber: 149.1 };

test("a width stays within the bounds, in whole pixels", () => {
  expect(clampWidth("state", 3)).toBe(columnWidth.min);
  expect(clampWidth("state", 9999)).toBe(columnWidth.max);
  expect(clampWidth("state", 120.6)).toBe(121);
});

test("the name does not become as narrow as a code", () => {
  expect(clampWidth("name", 64)).toBe(160);
});

test("the columns to the left keep the width they have, those to the right go on sharing what is left over", () => {
  expect(widthsWith({}, columns, "address", 400, measured)).toEqual({ state: 138, address: 400 });
});

test("the name's width is its own", () => {
  expect(widthsWith({}, columns, "name", 320, measured)).toEqual({ name: 320 });
});

test("widths of columns that are not on show are kept", () => {
  expect(widthsWith({ fromTomorrow: 99 }, columns, "state", 120, measured)).toEqual({
    fromTomorrow: 99,
    state: 120,
  });
});
