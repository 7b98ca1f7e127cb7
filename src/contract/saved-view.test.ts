import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameViewName, viewContentSchema, viewNameSchema, viewSearchOf } from "./saved-view.ts";
import { defaultTableLayout } from "./table-layout.ts";

test.each([
  ["  Unpaid   in Aarhus ", "Unpaid in Aarhus"],
  ["A\u030Arhus", "Århus"],
  ["line\nbreak", "line break"],
])("the name %j is kept as %j", (given, kept) => {
  expect(viewNameSchema.parse(given)).toBe(kept);
});

test("any name that is accepted is accepted again, unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const result = viewNameSchema.safeParse(text);
      fc.pre(result.success);
      expect(viewNameSchema.parse(result.data)).toBe(result.data);
    }),
  );
});

test("names differ by more than their letter case", () => {
  expect(isSameViewName("Ærø", "æRØ")).toBe(true);
  expect(isSameViewName("Åben", "Aben")).toBe(false);
});

test("a view keeps filters, Full and page size in the codec's order, and no page", () => {
  expect(viewSearchOf("?full=1&filter=abc&offset=50&limit=100")).toBe("limit=100&filter=abc&full=true");
  expect(viewSearchOf("limit=25&offset=0")).toBe("");
});

test("an address leaves out what makes no sense; what is stored or imported must make sense", () => {
  expect(viewSearchOf("limit=0&full=true&view=x")).toBe("full=true");
  const view = { name: "A", search: "limit=0", layout: defaultTableLayout };
  expect(viewContentSchema.safeParse(view).error?.issues[0]?.path).toEqual(["search"]);
});
