import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

test.each([
  ["da", "da"],
  ["da-DK,da;q=0.9,en-US;q=0.8", "da"],
  ["sv-SE,sv;q=0.9,DA;q=0.8,en;q=0.7", "da"],
  ["en-GB,en;q=0.9,da;q=0.8", "en"],
  ["de, dan, danish", "en"],
  ["", "en"],
  [undefined, "en"],
])("%s is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
