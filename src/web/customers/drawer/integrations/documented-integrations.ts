import type { Customer } from "#contract/customer.ts";
import type { DocumentedField } from "#insight/documented-fields.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";

/** How one setting of an integration is shown; `secret` fields never hold their value here. */
export interface IntegrationField {
  field: DocumentedField;
  kind: "text" | "flag" | "secret";
}

export interface DocumentedIntegration {
  path: string;
  /** A product's own name, the same in every language. */
  name: string;
  kind: keyof typeof drawer.kinds;
  /** The documentation calls it "only relevant for resellers". */
  resellersOnly?: boolean;
  fields: readonly IntegrationField[];
}

/** The documented integrations in the documentation's order, without their `enabled`, which is their state. */
export const documentedIntegrations: readonly DocumentedIntegration[] = [
  {
    path: "integrations.billing.economic",
    name: "e-conomic",
    kind: "billing",
    resellersOnly: true,
    fields: [
      { field: "integrations.billing.economic.agreementGrantToken", kind: "secret" },
      { field: "integrations.billing.economic.accrual", kind: "flag" },
    ],
  },
  {
    path: "integrations.billing.rackbeat",
    name: "Rackbeat",
    kind: "billing",
    fields: [{ field: "integrations.billing.rackbeat.bearerToken", kind: "secret" }],
  },
  {
    path: "integrations.billing.uniconta",
    name: "Uniconta",
    kind: "billing",
    fields: [
      { field: "integrations.billing.uniconta.username", kind: "text" },
      { field: "integrations.billing.uniconta.password", kind: "secret" },
      { field: "integrations.billing.uniconta.companyId", kind: "text" },
    ],
  },
  {
    path: "integrations.licenses.also",
    name: "ALSO",
    kind: "licences",
    fields: [
      { field: "integrations.licenses.also.username", kind: "text" },
      { field: "integrations.licenses.also.password", kind: "secret" },
      { field: "integrations.licenses.also.customerId", kind: "text" },
      { field: "integrations.licenses.also.tenantId", kind: "text" },
    ],
  },
  {
    path: "integrations.criipto",
    name: "Criipto",
    kind: "signatures",
    fields: [
      { field: "integrations.criipto.clientId", kind: "text" },
      { field: "integrations.criipto.clientSecret", kind: "secret" },
      { field: "integrations.criipto.domain", kind: "text" },
      { field: "integrations.criipto.clientIdRealm", kind: "text" },
    ],
  },
  {
    path: "integrations.ms365",
    name: "Microsoft 365",
    kind: "calendar",
    fields: [{ field: "integrations.ms365.tenantId", kind: "text" }],
  },
];

/** The part of a customer that holds the Microsoft 365 settings. */
export type Ms365 = NonNullable<NonNullable<Customer["integrations"]>["ms365"]>;
