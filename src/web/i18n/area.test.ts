import { expect, test } from "vitest";
import { area, loadAreas } from "./area.ts";

test("English is here at once", () => {
  expect(area({ yes: "Yes" }, async () => ({ yes: "Ja" })).read("en")).toEqual({ yes: "Yes" });
});

test("Danish is one promise before and after it has come, and then carries its words for React", async () => {
  const words = area({ yes: "Yes" }, async () => ({ yes: "Ja" }));
  const before = words.read("da");
  await loadAreas("da");
  expect(words.read("da")).toBe(before);
  expect(before).toMatchObject({ status: "fulfilled", value: { yes: "Ja" } });
});

test("words that could not be loaded are asked for again by the next reader", async () => {
  let asked = 0;
  const words = area({ yes: "Yes" }, async () => {
    asked += 1;
    if (asked === 1) throw new Error("offline");
    return { yes: "Ja" };
  });
  await expect(words.read("da")).rejects.toThrow("offline");
  await expect(words.read("da")).resolves.toEqual({ yes: "Ja" });
});
