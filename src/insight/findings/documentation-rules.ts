import { secretSchema } from "#contract/customer.ts";
import { documentedFields, undocumentedFields } from "#insight/documented-fields.ts";
import { valueAt } from "#insight/field-value.ts";
import { undocumentedValues } from "#insight/undocumented-values.ts";
import { findingRule, type Section } from "./finding-rule.ts";

/** Where what no row is made for is shown: in the group outside the documentation of one of these sections. */
const sections: ReadonlyMap<string, Section> = new Map([
  ["addresses", "addresses"],
  ["finance", "finance"],
  ["integrations", "integrations"],
  ["serviceLevelAgreements", "sla"],
]);

function sectionOf(field: string): Section {
  return sections.get(field.replace(/[.[].*$/s, "")) ?? "settings";
}

/** A value is shown where its field is; these two stand above all sections. */
function sectionOfValue(field: string): Section {
  return field === "state" || field === "features" ? "overview" : sectionOf(field);
}

/** One finding for each section that has such fields: a platform that grows must not bury the other findings. */
function bySection(fields: readonly string[]) {
  return [...new Set(fields.map(sectionOf))].map((section) => {
    const inSection = fields.filter((field) => sectionOf(field) === section);
    return { section, fields: inSection, facts: { fields: inSection } };
  });
}

/** A value outside the closed set that the documentation gives for its field. */
export const undocumentedValue = findingRule({
  id: "undocumented-value",
  severity: "notice",
  section: "overview",
  fields: documentedFields,
  check(record) {
    return undocumentedValues(record).map(({ field, value }) => {
      return { section: sectionOfValue(field), fields: [field], facts: { field, value } };
    });
  },
});

/** Fields that the documentation does not list. */
export const undocumentedField = findingRule({
  id: "undocumented-field",
  severity: "notice",
  section: "settings",
  fields: [],
  check(record) {
    return bySection(undocumentedFields(record.raw));
  },
});

/** Fields whose value has another type than documented. One that the desk hid as a credential is not among them. */
export const unreadableField = findingRule({
  id: "unreadable-field",
  severity: "notice",
  section: "settings",
  fields: documentedFields,
  check({ raw, unreadable }) {
    return bySection(unreadable.filter((path) => !secretSchema.safeParse(valueAt(raw, path)).success));
  },
});
