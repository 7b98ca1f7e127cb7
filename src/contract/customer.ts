import { z } from "./zod.ts";

/**
 * The customer as `GET /customer` answers it, condensed and full in one shape: the documentation lets every
 * property without a value be left out, and the full object is no superset of the condensed one (`address`,
 * `isOrganization` and `iptv` are condensed only), so each field but `_id` is optional either way.
 * Objects are loose: what the documentation does not list stays in the record and is shown as such.
 */

/** In place of a credential: the server never sends the value along with the customer, only whether it is set. */
export const secretSchema = z.object({ secret: z.literal(true), set: z.boolean() });
export type Secret = z.infer<typeof secretSchema>;

const text = z.nullish(z.string());
const flag = z.nullish(z.boolean());
const amount = z.nullish(z.number());
const secret = z.nullish(secretSchema);

const iptvSchema = z.looseObject({
  stbs: amount,
  stbsOffline: amount,
  ios: amount,
  android: amount,
  web: amount,
  apps: amount,
});

const addressSchema = z.looseObject({
  _id: text,
  primary: flag,
  alternativeName: text,
  address: text,
  zip: text,
  city: text,
  state: text,
  country: text,
  fixedNumber: text,
  faxNumber: text,
  municipalityCode: amount,
});
export type Address = z.infer<typeof addressSchema>;

const financeSchema = z.looseObject({
  vatNumber: text,
  accountingSystemId: text,
  accountingSystemRef: text,
  invoiceMethod: text,
  emailAddress: text,
  electronicAddress: text,
  paymentTerms: text,
  sipUsageLimit: amount,
  mvnoUsageLimit: amount,
  channelLimit: amount,
  numberRentProduct: text,
  numberRentUntil: text,
  numberRentCount: z.nullish(z.looseObject({ singles: amount, hundreds: amount })),
  numberRentLastProduct: text,
  durationMethod: amount,
});
export type Finance = z.infer<typeof financeSchema>;

const integrationsSchema = z.looseObject({
  billing: z.nullish(
    z.looseObject({
      economic: z.nullish(z.looseObject({ enabled: flag, agreementGrantToken: secret, accrual: flag })),
      rackbeat: z.nullish(z.looseObject({ enabled: flag, bearerToken: secret })),
      uniconta: z.nullish(
        z.looseObject({ enabled: flag, username: text, password: secret, companyId: text }),
      ),
    }),
  ),
  licenses: z.nullish(
    z.looseObject({
      also: z.nullish(
        z.looseObject({
          enabled: flag,
          username: text,
          password: secret,
          customerId: text,
          tenantId: text,
        }),
      ),
    }),
  ),
  criipto: z.nullish(
    z.looseObject({
      enabled: flag,
      clientId: text,
      clientSecret: secret,
      domain: text,
      clientIdRealm: text,
    }),
  ),
  ms365: z.nullish(
    z.looseObject({
      enabled: flag,
      tenantId: text,
      verified: flag,
      calendarSync: flag,
      contactsSync: flag,
      orgContactsSync: flag,
      presenceSync: flag,
      calendarShowAsMappings: z.nullish(
        z.looseObject({ free: text, tentative: text, busy: text, oof: text, workingElsewhere: text }),
      ),
      calendarCategoryMappings: z.nullish(z.array(z.looseObject({ category: text, presence: text }))),
    }),
  ),
});

const supportSchema = z.looseObject({ responseTime: amount, days: text, period: text });
export type SupportAgreement = z.infer<typeof supportSchema>;

const serviceLevelAgreementsSchema = z.looseObject({
  remote: z.nullish(supportSchema),
  onsite: z.nullish(supportSchema),
  services: z.nullish(
    z.looseObject({
      phoneSupportErrors: flag,
      phoneSupportChanges: flag,
      onsiteInclusive: flag,
      hardwareInclusive: flag,
      mitelSwas: flag,
      prescriptionStatus: flag,
    }),
  ),
});
export type ServiceLevelAgreements = z.infer<typeof serviceLevelAgreementsSchema>;

export const customerSchema = z.looseObject({
  _id: z.string(),
  state: text,
  name: text,
  address: text,
  phoneNumber: text,
  faxNumber: text,
  emailAddress: text,
  website: text,
  notes: text,
  isReseller: flag,
  isOrganization: flag,
  parentReseller: text,
  customerGroup: text,
  iptv: z.nullish(iptvSchema),
  addresses: z.nullish(z.array(addressSchema)),
  finance: z.nullish(financeSchema),
  resellerPortal: text,
  resellerInvoice: flag,
  resellerNextInvoiceNumber: amount,
  resellerSkin: text,
  resellerCustomerGroups: z.nullish(z.array(z.looseObject({ _id: text, name: text }))),
  features: z.nullish(z.array(z.string())),
  authenticationSecurity: text,
  organizationResellers: z.nullish(z.array(z.string())),
  custom: z.nullish(z.record(z.string(), z.unknown())),
  integrations: z.nullish(integrationsSchema),
  serviceLevelAgreements: z.nullish(serviceLevelAgreementsSchema),
  simTag: text,
  bindingDate: text,
});
export type Customer = z.infer<typeof customerSchema>;
