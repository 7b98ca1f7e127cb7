import { expect, test } from "vitest";
import { wordsToTry } from "./words-to-try.ts";

test("each word of several is tried once", () => {
  expect(wordsToTry("Amager eftrskole")).toEqual(["amager", "eftrskole"]);
  expect(wordsToTry("amager  Amager 2 eftrskole")).toEqual(["amager", "eftrskole"]);
  expect(wordsToTry("amager x")).toEqual(["amager"]);
});

test("one word, or what is no search, is left alone", () => {
  expect(wordsToTry("amagr")).toEqual([]);
  expect(wordsToTry("")).toEqual([]);
  expect(wordsToTry("one two three four five six")).toEqual([]);
});
