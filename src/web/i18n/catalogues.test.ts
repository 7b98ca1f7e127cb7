import { expect, test } from "vitest";

/** Words that are the same in both languages. Whoever adds one here has looked it up, not forgotten it. */
const sameInBoth = new Set([
  "7 offline",
  "7 s",
  "ADMIN",
  "CSV",
  "CVR",
  "Call Enhancer",
  "E-mail",
  "Fax",
  "Filter",
  "Find",
  "FlexCare",
  "GLN",
  "Internet",
  "JSON",
  "Menu",
  "Normal",
  "Portal",
  "SIP",
  "SLA",
  "Standard",
  "Status 7",
  "Stop",
  "TV",
  "Web",
  "ZeroTier",
]);

/** An argument that every message takes: in a text it reads "7", compared it is 7, and a list can be joined. */
const sample = ["7"];

type Catalogue = Record<string, Record<string, unknown>>;

const english = import.meta.glob<Catalogue>("./en/*.ts", { eager: true });
const danish = import.meta.glob<Catalogue>("./da/*.ts", { eager: true });
const areas = Object.keys(english).map((path) => path.slice("./en/".length, -".ts".length));

test("there are catalogues to compare", () => {
  expect(areas).toContain("shell");
});

test("both languages have the same areas", () => {
  expect(Object.keys(danish)).toEqual(Object.keys(english).map((path) => path.replace("/en/", "/da/")));
});

test.each(areas)("%s has the same messages in both languages", (area) => {
  expect([...messagesOf(danish, area).keys()].sort()).toEqual([...messagesOf(english, area).keys()].sort());
});

test.each(areas)("%s has no empty message and none left in English", (area) => {
  const translated = messagesOf(danish, area);
  for (const [key, text] of messagesOf(english, area)) {
    expect(text.trim(), key).not.toBe("");
    expect(translated.get(key)?.trim(), key).not.toBe("");
    if (/\p{L}/u.test(text) && !sameInBoth.has(text)) expect(translated.get(key), key).not.toBe(text);
  }
});

/** Every message of an area by its dotted key; functions are called. */
function messagesOf(catalogues: Record<string, Catalogue>, area: string): Map<string, string> {
  const module = Object.entries(catalogues).find(([path]) => path.endsWith(`/${area}.ts`))?.[1] ?? {};
  return new Map(Object.entries(module).flatMap(([name, value]) => leaves(name, value)));
}

function leaves(key: string, value: unknown): [string, string][] {
  if (typeof value === "function") return [[key, String(value(sample, sample, sample, sample))]];
  if (typeof value !== "object" || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(`${key}.${name}`, inner));
}
