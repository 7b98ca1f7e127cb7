import type { CustomerRecord } from "#contract/customer-record.ts";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import type { Language } from "#web/i18n/language.ts";

/** A customer as the reader of the drawer sees it now: what every way of handing it over starts from. */
export interface HandOff {
  record: CustomerRecord;
  findings: readonly AnyFinding[];
  /** Names of the resellers above it, from the top down. */
  resellers: readonly string[];
  /** The absolute address of its drawer, without the list's filters: another reader's list is another list. */
  link: string;
  language: Language;
  now: Date;
}
