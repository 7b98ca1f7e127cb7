import { z } from "./zod.ts";

/** What the list can be sorted by: the fields of its columns, under the columns' own names. */
export const sortFields = [
  "name",
  "state",
  "address",
  "phoneNumber",
  "emailAddress",
  "parentReseller",
  "stbs",
  "apps",
  "vatNumber",
  "paymentTerms",
  "invoiceMethod",
  "features",
  "authenticationSecurity",
  "bindingDate",
  "serviceLevelAgreements",
] as const;

export type SortField = (typeof sortFields)[number];

/** Falling with a minus in front. */
export type SortOrder = SortField | `-${SortField}`;

/** What the list can be narrowed by where the API has no parameter for it: fields, and what is found wrong with them. */
export const facets = ["state", "findings", "features", "paymentTerms", "authenticationSecurity"] as const;

export type Facet = (typeof facets)[number];

/** The longest `narrow`: every documented value of every facet, three times over. */
const maxNarrow = 4000;

const descending = sortFields.map((field) => `-${field}` as const);

/**
 * The desk's own parameters, in its address and in no request: the API neither sorts nor counts, so the desk does, over all
 * that match (docs/decisions/022). What narrows is written `state:BLOCKED,features:SIP`, by insight/narrow-customers.ts.
 */
export const wholeListParameters = {
  sort: z.enum([...sortFields, ...descending]),
  narrow: z
    .string()
    .check(z.maxLength(maxNarrow), z.regex(new RegExp(`^((${facets.join("|")}):[^,:]*(,(?=.)|$))+$`))),
};
