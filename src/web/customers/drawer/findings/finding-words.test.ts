import { expect, test } from "vitest";
import { type AnyFinding, findFindings, findingRules } from "#insight/findings/find-findings.ts";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { customerFields as danishFields } from "#web/i18n/da/customer-fields.ts";
import { customerValues as danishValues } from "#web/i18n/da/customer-values.ts";
import { drawer as danishDrawer } from "#web/i18n/da/drawer.ts";
import { findings as danish } from "#web/i18n/da/findings.ts";
import { customerFields } from "#web/i18n/en/customer-fields.ts";
import { customerValues } from "#web/i18n/en/customer-values.ts";
import { drawer } from "#web/i18n/en/drawer.ts";
import { findings as english } from "#web/i18n/en/findings.ts";
import { formatOf } from "#web/i18n/format.ts";
import { type FindingLanguage, findingWords } from "./finding-words.ts";

const today = new Date("2026-11-26T00:00:00+01:00");

const inEnglish: FindingLanguage = {
  t: english,
  drawer,
  labels: customerFields,
  values: customerValues,
  format: formatOf("en"),
  language: "en",
  today,
};
const inDanish: FindingLanguage = {
  t: danish,
  drawer: danishDrawer,
  labels: danishFields,
  values: danishValues,
  format: formatOf("da"),
  language: "da",
  today,
};

/** A customer with everything wrong that a rule looks for, but for what excludes something else. */
const record = recordOf({
  isReseller: true,
  emailAddress: "kontor(at)aabenraa.dk",
  features: ["PBX"],
  iptv: { stbs: 4, stbsOffline: 2 },
  bindingDate: "2026-12-24",
  simTag: 7,
  floor: 3,
  addresses: [
    { zip: "80000", city: "Aarhus" },
    { zip: "8000", city: "Odense C" },
  ],
  finance: {
    invoiceMethod: "EMAIL",
    vatNumber: "35240137",
    electronicAddress: "12",
    paymentTerms: "14DAYS",
    numberRentUntil: "2026-09-30",
    numberRentCount: { singles: 23, hundreds: 0 },
  },
  integrations: {
    billing: { rackbeat: { enabled: true }, uniconta: { enabled: true } },
    ms365: { enabled: true, tenantId: "8c1f2a6e", verified: false },
  },
});

/** What a date that is one excludes. */
const undated = recordOf({ bindingDate: "01-02-2026" });

const context = { now: today, zipRegister: await loadZipRegister() };
const found: AnyFinding[] = [record, undated].flatMap((each) => findFindings(each, context));
const wordsOf = (id: AnyFinding["id"], language: FindingLanguage) => {
  const finding = found.find((each) => each.id === id);
  if (!finding) throw new Error(`${id} found nothing`);
  return findingWords(finding, language);
};

test.each(findingRules.map(({ id }) => id))("%s says what it found in both languages", (id) => {
  const [one, other] = [wordsOf(id, inEnglish), wordsOf(id, inDanish)];
  expect(one.fact).not.toBe(other.fact);
  expect(one.why).not.toBe(other.why);
  for (const text of [one.fact, one.why, other.fact, other.why]) {
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    expect(text.trim()).not.toBe("");
  }
});

test("an invoice method is named by its word, not by its code", () => {
  expect(wordsOf("invoice-address-missing", inEnglish).fact).toBe(
    "Invoice method is E-mail, but its address is missing",
  );
});

test("the end of number rent is a day and its distance, and a count of none is left out", () => {
  expect(wordsOf("number-rent-overdue", inEnglish)).toEqual({
    fact: "Number rent is invoiced to 30 Sept 2026, 57 days ago",
    why: "Counted last time: 23 single numbers",
  });
});

test("an integration goes by its product's name, what it lacks by the field's", () => {
  expect(wordsOf("integration-incomplete", inDanish).fact).toMatch(
    /^Rackbeat er slået til, men mangler: bearer/,
  );
});

test("of many fields four are named and the others counted", () => {
  const many = ["a", "b", "c", "d", "e", "f"];
  const finding = found.find(({ id }) => id === "undocumented-field");
  if (finding?.id !== "undocumented-field") throw new Error("nothing found");
  const words = findingWords({ ...finding, facts: { fields: many } }, inEnglish);
  expect(words.fact).toBe("Not in the documentation: a, b, c, d and 2 more");
});
