import { danishDaysUntil } from "#insight/danish-time.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { readMoment } from "#insight/moment.ts";
import { distanceInWords } from "#web/i18n/distance-in-words.ts";
import type { customerFields } from "#web/i18n/en/customer-fields.ts";
import type { customerValues } from "#web/i18n/en/customer-values.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";
import type { findings } from "#web/i18n/en/findings.ts";
import type { Format } from "#web/i18n/format.ts";
import type { Language } from "#web/i18n/language.ts";
import { documentedIntegrations } from "../integrations/documented-integrations.ts";

/** The catalogues and formats that a finding's sentence is made with. */
export interface FindingLanguage {
  t: typeof findings;
  drawer: typeof drawer;
  labels: typeof customerFields;
  values: typeof customerValues;
  format: Format;
  language: Language;
  today: Date;
}

export interface FindingWords {
  /** What is: "Invoice method is Electronic, but its address is missing". */
  fact: string;
  /** What was expected, or what follows from it. */
  why: string;
}

/** More names than this make a list that nobody reads. */
const maxNames = 4;

/** A finding in the user's language. */
export function findingWords(finding: AnyFinding, words: FindingLanguage): FindingWords {
  const { t, values } = words;
  switch (finding.id) {
    case "invoice-address-missing": {
      const { invoiceMethod } = finding.facts;
      const expected = { EMAIL: t.invoiceByEmail, ELECTRONIC: t.invoiceElectronic, MAIL: t.invoiceByMail };
      return {
        fact: t.invoiceMethod(wordOf(values.invoiceMethod, invoiceMethod)),
        why: wordOf(expected, invoiceMethod),
      };
    }
    case "electronic-address": {
      const { problem, electronicAddress } = finding.facts;
      const kind = problem === "gln-check-digit" ? words.drawer.gln : words.drawer.cvr;
      const fact = problem === "unrecognised" ? t.electronicUnrecognised : t.electronicCheckDigit(kind);
      return { fact, why: t.electronicWhy(electronicAddress) };
    }
    case "vat-number": {
      const { problem, vatNumber } = finding.facts;
      const fact = problem === "check-digit" ? t.vatCheckDigit : t.vatNotEightDigits;
      return { fact, why: t.vatWhy(vatNumber) };
    }
    case "email-shape":
      return { fact: t.email(finding.facts.address), why: t.emailWhy };
    case "number-rent-overdue": {
      const { numberRentUntil, singles, hundreds } = finding.facts;
      const written = (count: number) => (count === 0 ? null : words.format.number(count));
      const counted = words.drawer.counted(written(singles), written(hundreds));
      return { fact: t.rent(...dayOf(numberRentUntil, words)), why: t.rentWhy(counted) };
    }
    case "several-billing-systems":
      return {
        fact: t.severalBilling(listed(finding.facts.integrations.map(integrationName), words)),
        why: t.severalBillingWhy,
      };
    case "integration-incomplete": {
      const { integration, missing } = finding.facts;
      const fields = listed(
        missing.map((field) => labelOf(field, words).toLowerCase()),
        words,
      );
      return { fact: t.incomplete(integrationName(integration), fields), why: t.incompleteWhy };
    }
    case "integration-unverified":
      return { fact: t.unverified(integrationName(finding.facts.integration)), why: t.unverifiedWhy };
    case "reseller-login-security": {
      const isUnset = finding.facts.authenticationSecurity !== "NONE";
      return { fact: isUnset ? t.openLoginUnset : t.openLogin, why: t.openLoginWhy };
    }
    case "usage-limit-missing": {
      const { limit, feature } = finding.facts;
      return { fact: t.limit(labelOf(limit, words)), why: t.limitWhy(values.feature[feature]) };
    }
    case "pbx-incomplete": {
      const missing = finding.facts.missing.map((feature) => wordOf(values.feature, feature));
      return { fact: t.pbx(listed(missing, words)), why: t.pbxWhy };
    }
    case "iptv-boxes-offline":
      return { fact: t.boxes(finding.facts.offline, finding.facts.boxes), why: t.boxesWhy };
    case "primary-address": {
      const { primaries, addresses } = finding.facts;
      const none = addresses === 0 ? t.noAddress : t.noPrimary;
      return { fact: primaries > 1 ? t.manyPrimary(primaries) : none, why: t.primaryWhy };
    }
    case "zip-shape":
      return { fact: t.zipShape(finding.facts.zip), why: t.zipShapeWhy };
    case "zip-city": {
      const { zip, city, expected } = finding.facts;
      return { fact: t.zipCity(zip, city), why: t.zipCityWhy(zip, expected) };
    }
    case "binding-date": {
      const { bindingDate, days } = finding.facts;
      const written = dayOf(bindingDate, words);
      return { fact: days < 0 ? t.bindingPassed(...written) : t.bindingNear(...written), why: t.bindingWhy };
    }
    case "unreadable-date": {
      const { field, text } = finding.facts;
      return { fact: t.noDate(labelOf(field, words), text), why: t.noDateWhy };
    }
    case "undocumented-value": {
      const { field, value } = finding.facts;
      return { fact: t.value(labelOf(field, words), String(value)), why: t.valueWhy };
    }
    case "unreadable-field":
      return { fact: t.unreadable(listed(finding.facts.fields, words)), why: t.unreadableWhy };
    case "undocumented-field":
      return { fact: t.fields(listed(finding.facts.fields, words)), why: t.fieldsWhy };
  }
}

/** "30 Sep 2026" and "57 days ago". */
function dayOf(date: string, { format, language, today }: FindingLanguage): [string, string] {
  const moment = readMoment(date);
  const days = danishDaysUntil(date, today);
  return [moment ? format.date(moment) : date, days === null ? "" : distanceInWords(days, language)];
}

function listed(names: readonly string[], { t, language }: FindingLanguage): string {
  const shown = names.slice(0, maxNames);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [shown.join(", "), t.andMore(rest)].join(" ") : null;
  // British English has no comma before the "and".
  const locale = language === "en" ? "en-GB" : language;
  return all ?? new Intl.ListFormat(locale, { type: "conjunction" }).format(shown);
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

function integrationName(integration: string): string {
  const known = documentedIntegrations.find(({ path }) => path.endsWith(`.${integration}`));
  return known?.name ?? integration;
}

function labelOf(field: string, { labels }: FindingLanguage): string {
  const known = documentedFields.find((documented) => documented === field);
  return known ? labels[known] : field;
}
