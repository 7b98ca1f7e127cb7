import { expect, test } from "vitest";
import { presenceRows } from "./presence-mapping.ts";
import { recordOf } from "./testing/record-of.ts";

const rowsOf = (ms365: object) => presenceRows(recordOf({ integrations: { ms365 } }).customer);

test("the documentation's sample reads as five calendar states and one category", () => {
  const rows = rowsOf({
    calendarShowAsMappings: {
      free: null,
      tentative: null,
      busy: "BUSY",
      oof: "HOLIDAY",
      workingElsewhere: "OUT_OF_OFFICE",
    },
    calendarCategoryMappings: [{ category: "Ferie", presence: "HOLIDAY" }],
  });
  expect(rows.map(({ source, presence }) => [Object.values(source)[0], presence])).toEqual([
    ["free", null],
    ["tentative", null],
    ["busy", "BUSY"],
    ["oof", "HOLIDAY"],
    ["workingElsewhere", "OUT_OF_OFFICE"],
    ["Ferie", "HOLIDAY"],
  ]);
  expect(rows.some(({ problem, clashes }) => problem !== null || clashes)).toBe(false);
});

test("a customer without mappings has no rows", () => {
  expect(rowsOf({ enabled: true })).toEqual([]);
});

test("a calendar state that is left out changes nothing, like null", () => {
  expect(rowsOf({ calendarShowAsMappings: { busy: "BUSY" } })?.[0]).toEqual({
    source: { showAs: "free" },
    presence: null,
    problem: null,
    clashes: false,
  });
});

test("an unknown presence is marked and kept as it came; a category without one is marked as unset", () => {
  const rows = rowsOf({
    calendarShowAsMappings: { busy: "ASLEEP" },
    calendarCategoryMappings: [{ category: "Kursus", presence: null }],
  });
  expect(rows[2]).toMatchObject({ presence: "ASLEEP", problem: "unknown" });
  expect(rows[5]).toMatchObject({ presence: null, problem: "unset" });
});

test("one category with two presences clashes, in any spelling; said twice alike it does not", () => {
  const rows = rowsOf({
    calendarCategoryMappings: [
      { category: "Ferie", presence: "HOLIDAY" },
      { category: " ferie", presence: "OUT_OF_OFFICE" },
      { category: "Kursus", presence: "BUSY" },
      { category: "Kursus", presence: "BUSY" },
    ],
  });
  expect(rows.map(({ clashes }) => clashes)).toEqual([true, true, false, false]);
});
