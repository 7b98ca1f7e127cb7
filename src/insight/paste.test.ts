import fc from "fast-check";
import { expect, test } from "vitest";
import { filterOf, readCustomerIds, readPaste } from "./paste.ts";

const origin = "https://desk.example";
const read = (text: string) => readPaste(text, origin);

const id = "52f4fd7734697b28ccaf77ec";
const otherId = "52F4FD7734697B2800000001";

test.each(["+45 12-34 56 78", "tel:+4512345678", "\u202a+45 12 34 56 78\u202c", "(0045) 12345678"])(
  "%j is a phone number, searched for by its digits",
  (text) => {
    expect(read(text)).toMatchObject({ kind: "phone", filter: "12345678", display: "12 34 56 78" });
  },
);

test.each([
  "Tlf. 31 67 46 84",
  "Tlf.: 31 67 46 84",
  "Tlf.nr.: 31674684",
  "tlf : 31674684",
  "Mob.: 31 67 46 84",
  "Mobiltelefon 31 67 46 84",
  "T: 31 67 46 84",
  "tlf: 31674684",
  "Mobil 31 67 46 84",
  "Telefon nr. 31-67-46-84",
  "31674684,",
  "(31 67 46 84).",
])("%j is a phone number by what stands around it", (text) => {
  expect(read(text)).toMatchObject({ kind: "phone", filter: "31674684" });
});

test.each(["31674684 / 20112233", "31 67 46 84, 20 11 22 33", "31674684 og 20112233"])(
  "of the numbers in %j the first is searched for, the others are to try",
  (text) => {
    const pasted = read(text);
    expect(pasted).toMatchObject({ kind: "phone", filter: "31674684", display: "31 67 46 84" });
    expect(pasted.kind === "phone" && pasted.variants).toEqual(["31 67 46 84", "+4531674684", "20112233"]);
  },
);

test("a phone number carries the other notations to try", () => {
  expect(read("74 62-18 40")).toEqual({
    kind: "phone",
    filter: "74621840",
    display: "74 62 18 40",
    variants: ["74 62-18 40", "74 62 18 40", "+4574621840"],
  });
});

test("eight digits that pass modulus 11 are a CVR number that may be a phone number", () => {
  expect(read("35 24 01 36")).toEqual({
    kind: "cvr",
    filter: "35240136",
    display: "35 24 01 36",
    checkDigitValid: true,
    orPhone: true,
  });
});

test("with DK or CVR before it, it is a CVR number even with a wrong check digit", () => {
  expect(read("DK 35240136")).toMatchObject({ kind: "cvr", checkDigitValid: true, orPhone: false });
  expect(read("CVR-nr. 35240137")).toMatchObject({ kind: "cvr", checkDigitValid: false, orPhone: false });
});

test.each(["kontor@aabenraabaade.dk", "mailto:kontor@aabenraabaade.dk", '"Åse" <kontor@aabenraabaade.dk>'])(
  "%s is an e-mail address",
  (text) => {
    expect(read(text)).toEqual({ kind: "email", filter: "kontor@aabenraabaade.dk" });
  },
);

test("an id alone is one customer, also the lengths of the documentation's samples", () => {
  for (const one of [id, "123457890123457890DDEE", "1234567890123457890ABCDEF"]) {
    expect(read(` ${one}\n`)).toEqual({ kind: "id", id: one });
  }
});

test("an id inside a sentence of a ticket is found", () => {
  expect(read(`Kunden ${id} kan ikke ringe ud.`)).toEqual({ kind: "id", id });
});

test("ids of a spreadsheet column are taken once each, words between them are counted and left out", () => {
  expect(read(`_id\tname\r\n${id}\tAndeby\r\n"${otherId}"\tGåserød\r\n${id}\t`)).toEqual({
    kind: "ids",
    ids: [id, otherId],
    repeated: 1,
    ignored: 4,
    beyondLimit: 0,
  });
});

test("where only ids are asked for, every other word is counted, also beside one id and without any", () => {
  const none = { repeated: 0, beyondLimit: 0 };
  expect(readCustomerIds(`Kunde: ${id}, tak`)).toEqual({ ids: [id], ignored: 2, ...none });
  expect(readCustomerIds("kontor@aabenraabaade.dk")).toEqual({ ids: [], ignored: 3, ...none });
  expect(readCustomerIds(`${origin}/customers/${id}`)).toMatchObject({ ids: [id] });
});

test("as many ids are taken as one address may hold, the rest is counted", () => {
  const ids = Array.from({ length: 253 }, (_, index) => index.toString(16).padStart(24, "0"));
  const pasted = read(ids.join(", "));
  expect(pasted).toMatchObject({ kind: "ids", beyondLimit: 3, repeated: 0, ignored: 0 });
  expect(pasted.kind === "ids" && pasted.ids).toEqual(ids.slice(0, 250));
});

test("a link of this app is followed, with its query and its section", () => {
  expect(read(`${origin}/customers/${id}?filter=abc&limit=50#finance`)).toEqual({
    kind: "link",
    to: `/customers/${id}?filter=abc&limit=50#finance`,
  });
});

test.each([
  "https://evil.example/customers",
  "http://desk.example/customers",
  "https://desk.example.evil.example/",
])("%s is not this app", (text) => {
  expect(read(text)).toMatchObject({ kind: "text", filter: text });
});

test("no link of this app leads out of it", () => {
  const path = fc.string({ unit: fc.constantFrom(..."/\\.@:?#%ab") });
  fc.assert(
    fc.property(path, (rest) => {
      const pasted = read(`${origin}/${rest}`);
      if (pasted.kind === "link") expect(new URL(pasted.to, origin).origin).toBe(origin);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["Aabenraa Bådebyggeri", "Aabenraa Bådebyggeri"],
  [" Kystvej 18,\n6200  Aabenraa ", "Kystvej 18 6200 Aabenraa"],
  ['"Amager Efterskole"', "Amager Efterskole"],
  ["Amager Efterskole, Ebeltoft.", "Amager Efterskole Ebeltoft"],
  ["Mobil Centeret", "Mobil Centeret"],
  ["Telefonshoppen 12345678", "Telefonshoppen 12345678"],
  ["31674684 / Amager", "31674684 / Amager"],
  ["1,5 mio", "1,5 mio"],
  ["...", "..."],
  ["7913", "7913"],
  ["2100", "2100"],
  ["52f4fd77", "52f4fd77"],
])("%j is text", (text, filter) => {
  expect(read(text)).toMatchObject({ kind: "text", filter });
});

test("nothing, or nothing visible, is empty", () => {
  for (const text of ["", " \n\t", "\u200b\ufeff"]) expect(read(text)).toEqual({ kind: "empty" });
});

test("every text is understood as something, and a filter never begins or ends with a blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const pasted = read(text);
      if ("filter" in pasted) expect(pasted.filter).toBe(pasted.filter.trim());
    }),
  );
});

test("what can be searched for has a filter, and what is asked for by itself has none", () => {
  const filter = (text: string) => filterOf(read(text));
  expect(filter("+45 12 34 56 78")).toBe("12345678");
  expect(filter("DK 35 24 01 36")).toBe("35240136");
  expect(filter(id)).toBe(id);
  expect(filter("  ")).toBe("");
  expect(filter(`${id} ${otherId}`)).toBeNull();
  expect(filter(`${origin}/customers`)).toBeNull();
});

test("a text carries itself to try where its words are not all of it", () => {
  expect(read("Kystvej 18, 6200 Aabenraa")).toEqual({
    kind: "text",
    filter: "Kystvej 18 6200 Aabenraa",
    variants: ["Kystvej 18, 6200 Aabenraa"],
  });
  expect(read("Aabenraa Bådebyggeri")).toEqual({
    kind: "text",
    filter: "Aabenraa Bådebyggeri",
    variants: [],
  });
});
