import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerStates } from "#contract/customer-states.ts";
import {
  authenticationSecurities,
  features,
  invoiceMethods,
  paymentTerms,
  presences,
  slaDays,
  slaPeriods,
  slaResponseTimes,
} from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { resellerSkins } from "#contract/reseller-skins.ts";
import type { DocumentedField } from "./documented-fields.ts";

/** A value outside the closed set that the documentation gives for its field. */
export interface UndocumentedValue {
  field: DocumentedField;
  value: string | number;
}

/** Finds values that the documentation does not know. What is not set, or has a wrong type, is not among them. */
export function undocumentedValues({ customer }: CustomerRecord): UndocumentedValue[] {
  const found: UndocumentedValue[] = [];
  function check(
    field: DocumentedField,
    documented: readonly (string | number)[],
    ...values: (string | number | null | undefined)[]
  ) {
    for (const value of values) {
      if (value != null && value !== "" && !isDocumented(documented, value)) found.push({ field, value });
    }
  }

  check("state", customerStates, customer.state);
  check("finance.invoiceMethod", invoiceMethods, customer.finance?.invoiceMethod);
  check("finance.paymentTerms", paymentTerms, customer.finance?.paymentTerms);
  check("resellerSkin", resellerSkins, customer.resellerSkin);
  check("features", features, ...(customer.features ?? []));
  check("authenticationSecurity", authenticationSecurities, customer.authenticationSecurity);

  const { calendarShowAsMappings, calendarCategoryMappings } = customer.integrations?.ms365 ?? {};
  for (const showAs of ["free", "tentative", "busy", "oof", "workingElsewhere"] as const) {
    const field = `integrations.ms365.calendarShowAsMappings.${showAs}` as const;
    check(field, presences, calendarShowAsMappings?.[showAs]);
  }
  const categoryPresences = calendarCategoryMappings?.map(({ presence }) => presence) ?? [];
  check("integrations.ms365.calendarCategoryMappings[].presence", presences, ...categoryPresences);

  for (const service of ["remote", "onsite"] as const) {
    const agreement = customer.serviceLevelAgreements?.[service];
    check(`serviceLevelAgreements.${service}.responseTime`, slaResponseTimes, agreement?.responseTime);
    check(`serviceLevelAgreements.${service}.days`, slaDays, agreement?.days);
    check(`serviceLevelAgreements.${service}.period`, slaPeriods, agreement?.period);
  }
  return found;
}
