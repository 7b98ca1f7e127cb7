import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.each([
  ["Ærø Tele", "aeroe tele"],
  ["ÅBO", "aabo"],
  ["a\u030Abo", "aabo"],
  ["dévices", "devices"],
  ["Allé", "alle"],
  ["Mu\u0308ller", "muller"],
  ["Straße", "strasse"],
  ["Łódź", "lodz"],
  ["Đorđe", "dorde"],
  ["Þór Œuvre", "thor oeuvre"],
  ["x\u20dd", "x"],
])("%s is found as %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
