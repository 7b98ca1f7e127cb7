import type { CustomerRecord } from "#contract/customer-record.ts";
import { primaryAddress, zipCity, zipShape } from "./address-rules.ts";
import { electronicAddressCheck, vatNumberCheck } from "./company-number.ts";
import { bindingDate, numberRentOverdue, unreadableDate } from "./date-rules.ts";
import { undocumentedField, undocumentedValue, unreadableField } from "./documentation-rules.ts";
import { emailShape } from "./email-shape.ts";
import type { FindingContext } from "./finding-rule.ts";
import { integrationIncomplete, integrationUnverified, severalBillingSystems } from "./integration-rules.ts";
import { invoiceAddressMissing } from "./invoice-address.ts";
import {
  iptvBoxesOffline,
  pbxIncomplete,
  resellerLoginSecurity,
  usageLimitMissing,
} from "./service-rules.ts";

/** Every rule, in the order in which findings are shown: what stops money or service first, drift last. */
export const findingRules = [
  invoiceAddressMissing,
  electronicAddressCheck,
  vatNumberCheck,
  emailShape,
  numberRentOverdue,
  severalBillingSystems,
  integrationIncomplete,
  integrationUnverified,
  resellerLoginSecurity,
  usageLimitMissing,
  pbxIncomplete,
  iptvBoxesOffline,
  primaryAddress,
  zipShape,
  zipCity,
  bindingDate,
  unreadableDate,
  undocumentedValue,
  unreadableField,
  undocumentedField,
] as const;

type AnyRule = (typeof findingRules)[number];

/** A finding of any rule; `id` tells which, and with it the type of `facts`. */
export type AnyFinding = ReturnType<AnyRule["check"]>[number];

/**
 * What is worth knowing about a customer, by every rule that is not in `off` (ids; unknown ones are ignored, they
 * may come from a setting of another version). Works on both forms; the condensed one just proves less. A deleted
 * customer has no findings: there is nothing left to put right.
 */
export function findFindings(
  record: CustomerRecord,
  { off = [], ...context }: FindingContext & { off?: readonly string[] },
): AnyFinding[] {
  if (record.customer.state === "DELETED") return [];
  return findingRules
    .filter(({ id }) => !off.includes(id))
    .flatMap((rule): AnyFinding[] => rule.check(record, context));
}
