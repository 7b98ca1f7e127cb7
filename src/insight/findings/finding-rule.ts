import type { CustomerRecord } from "#contract/customer-record.ts";
import type { ZipRegister } from "#insight/identifiers/zip-and-city.ts";

/** `warning`: something will probably fail or be missed. `notice`: worth knowing, nothing to be done about at once. */
type Severity = "warning" | "notice";

/** The section of the drawer in which the fields stand. */
export type Section = "overview" | "addresses" | "finance" | "integrations" | "sla" | "settings";

/** What a rule may need beyond the customer. Without `zipRegister` (loaded on demand) no city is compared. */
export interface FindingContext {
  now: Date;
  zipRegister?: ZipRegister | undefined;
}

/** What a rule found: the facts that a sentence is made of, and the fields they stand in (`addresses[1].zip`). */
interface Found<Facts> {
  fields: string[];
  facts: Facts;
  /** Where it differs from the rule's. */
  section?: Section;
}

interface Finding<Id extends string, Facts> {
  id: Id;
  severity: Severity;
  section: Section;
  fields: string[];
  facts: Facts;
}

export interface FindingRule<Id extends string, Facts> {
  id: Id;
  severity: Severity;
  section: Section;
  /** The documented fields that the rule reads. */
  fields: readonly string[];
  /** One finding for each thing found; a rule can find several, one address or integration each. */
  check(record: CustomerRecord, context: FindingContext): Finding<Id, Facts>[];
}

/**
 * Makes a rule out of what is special about it. Rules claim only what the record proves: a field that was not asked
 * for, or that nobody can read, gives no finding.
 */
export function findingRule<const Id extends string, Facts>(
  rule: Omit<FindingRule<Id, Facts>, "check"> & {
    check(record: CustomerRecord, context: FindingContext): Found<Facts>[];
  },
): FindingRule<Id, Facts> {
  const { id, severity } = rule;
  return {
    ...rule,
    check: (record, context) =>
      rule.check(record, context).map(({ section = rule.section, fields, facts }) => {
        return { id, severity, section, fields, facts };
      }),
  };
}
