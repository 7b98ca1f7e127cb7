import { expect, test } from "vitest";
import { fieldOfHash, hashOf, sectionOfHash } from "./drawer-sections.ts";

test("a hash names a section, or a field in it", () => {
  expect(hashOf("finance")).toBe("#finance");
  expect(sectionOfHash("#finance")).toBe("finance");
  expect(fieldOfHash("#finance")).toBeNull();
});

test.each(["finance.vatNumber", "addresses[1].zip", "odd/name#here?", "50%"])(
  "the field %s comes out of its hash as it went in",
  (field) => {
    const hash = hashOf("settings", field);
    expect(sectionOfHash(hash)).toBe("settings");
    expect(fieldOfHash(hash)).toBe(field);
  },
);

test("a hash that somebody wrote by hand names nothing", () => {
  expect(sectionOfHash("#nowhere/x")).toBeNull();
  expect(fieldOfHash("#finance/%E0%A4%A")).toBeNull();
});
