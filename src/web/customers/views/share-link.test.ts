import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultTableLayout } from "#contract/table-layout.ts";
import { readShareHash, shareHref } from "./share-link.ts";

const hashOf = (href: string) => href.slice(href.indexOf("#"));

test("what a link says is read back, whatever the name", () => {
  // A name as the contract has it: trimmed, one blank at a time, no invisible signs.
  const names = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .map((text) => `a${text.replace(/[\s\p{C}]+/gu, "").normalize("NFC")}`.slice(0, 60))
    .filter((name) => !/[\p{Cs}]/u.test(name));
  fc.assert(
    fc.property(
      names,
      fc.constantFrom("compact" as const, "normal" as const, "comfortable" as const),
      (name, density) => {
        const layout = { ...defaultTableLayout, density, hidden: ["phoneNumber"], widths: { name: 320 } };
        const href = shareHref({ name, search: "", layout });
        expect(href).toMatch(/^\/customers#view=[\w-]+$/);
        expect(readShareHash(hashOf(href))).toEqual({ name, layout });
      },
    ),
  );
});

test("a table at its default costs a link nothing", () => {
  const short = shareHref({ name: "Å", search: "includeDeleted=true", layout: defaultTableLayout });
  expect(short.length).toBeLessThan(80);
  expect(readShareHash(hashOf(short))).toEqual({ name: "Å", layout: defaultTableLayout });
});

test.each(["", "#finance", "#view"])("%j carries no view", (hash) => {
  expect(readShareHash(hash)).toBeNull();
});

const whole = hashOf(shareHref({ name: "Whole", search: "", layout: defaultTableLayout }));
test.each([
  ["nothing", "#view="],
  ["cut off", whole.slice(0, -3)],
  ["no base64", "#view=%%%"],
  ["no text", "#view=_____w"],
  ["no JSON", `#view=${btoa("hello")}`],
  ["no name", `#view=${btoa("{}")}`],
  ["a name that turns words around", `#view=${btoa(JSON.stringify({ name: "a\\u202eb" }))}`],
  ["a wrong layout", `#view=${btoa(JSON.stringify({ name: "a", layout: { density: "huge" } }))}`],
  ["far too much", `#view=${"A".repeat(100_000)}`],
])("a link with %s is broken", (_what, hash) => {
  expect(readShareHash(hash)).toBe("broken");
});
