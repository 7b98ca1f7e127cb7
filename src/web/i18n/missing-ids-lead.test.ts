import { expect, test } from "vitest";
import { listProblems as danish } from "./da/list-problems.ts";
import { listProblems as english } from "./en/list-problems.ts";

test.each([
  [
    true,
    true,
    "Unknown, deleted or a subreseller's: a, b",
    "Ukendt, slettet eller en underforhandlers: a, b",
  ],
  [true, false, "Unknown or deleted: a, b", "Ukendt eller slettet: a, b"],
  [false, true, "Unknown or a subreseller's: a, b", "Ukendt eller en underforhandlers: a, b"],
  [false, false, "Unknown: a, b", "Ukendt: a, b"],
])(
  "a missing id may be deleted (%s) or a subreseller's (%s)",
  (deleted, subresellers, inEnglish, inDanish) => {
    expect(english.missingIdsLead({ deleted, subresellers }, "a, b")).toBe(inEnglish);
    expect(danish.missingIdsLead({ deleted, subresellers }, "a, b")).toBe(inDanish);
  },
);

test("where nobody knows which ids they are, the reasons are a sentence", () => {
  expect(english.missingIdsLead({ deleted: true, subresellers: false }, "")).toBe("Unknown or deleted.");
});
