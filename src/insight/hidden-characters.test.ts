import fc from "fast-check";
import { expect, test } from "vitest";
import { hiddenCharacters } from "./hidden-characters.ts";

test.each([
  ["direction", ["\u202e", "\u202a", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c"]],
  ["invisible", ["\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad", "\u{e0041}", "\u3164"]],
  ["control", ["\u0000", "\u0007", "\u001b", "\u0085"]],
] as const)("%s characters are found where they stand (C3)", (_, characters) => {
  for (const character of characters) {
    expect(hiddenCharacters(`ab${character}c`)).toMatchObject([{ index: 2 }]);
  }
});

test("positions are UTF-16 units, so that slicing the text there hits the character", () => {
  const text = "🙂x\u202ey";
  const [found] = hiddenCharacters(text);
  expect(found).toEqual({ index: 3, codePoint: "U+202E" });
  expect(text.slice(found?.index).startsWith("\u202e")).toBe(true);
});

test("visible text has nothing to mark: Danish, Arabic, accents, line breaks, joined emoji", () => {
  for (const text of [
    "Blåbærgrød & Co",
    "مرحبا",
    "e\u0301",
    "linje\r\n\tlinje",
    "👩\u200d💻 ❤️ 👨🏽\u200d🚒",
  ]) {
    expect(hiddenCharacters(text)).toEqual([]);
  }
});

test("printable ASCII never raises a mark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => hiddenCharacters(text).length === 0),
  );
});
