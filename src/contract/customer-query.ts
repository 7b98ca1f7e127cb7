import { type SortOrder, wholeListParameters } from "./whole-list.ts";
import { z } from "./zod.ts";

/**
 * The 14 documented parameters of `GET /customer`, under their documented names, the two that the desk adds to them in its
 * address, and the one codec for all: the address bar, the query key, the fetch, the desk's server and the call to the platform all go through here.
 * A value that makes no sense is refused by `parseRequest` (an API says so) and falls back, field by field, in
 * `parseAddress` (a person must not lose the rest of a link to one bad word).
 */

/** Page sizes that the desk offers; the API takes any limit from 1 to 500. */
export const pageSizes = [25, 50, 100, 250, 500] as const;

export const maxLimit = 500;

/**
 * As many `customerIds` as fit an address of 8 kB, which is what many a proxy takes at most; the desk writes no address
 * with more. How many the API takes is not documented, so whoever sends more may try: up to a page of them.
 */
export const maxIdsInAddress = 250;

/** Documented default of the API. */
const requestLimit = 100;
/** What the desk shows when its address does not say: a page that fits a screen and arrives at once. */
const addressLimit = 25;

// PostgreSQL and JavaScript agree on every integer up to here; no book comes near it.
const maxOffset = 2_147_483_647;

/** The longest `filter` that the desk takes; the documentation names no bound. */
export const maxFilterLength = 500;

const integerText = z.string().check(z.regex(/^\d{1,10}$/));
const flagText = z.enum(["true", "false", "1", "0"]);
/** 24 hex characters are documented, but the documentation's own samples hold ids of 22 and 25 and other letters. */
export const customerIdSchema = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/));

const offset = z.pipe(integerText, z.pipe(z.transform(Number), z.number().check(z.maximum(maxOffset))));
const limit = z.pipe(
  integerText,
  z.pipe(z.transform(Number), z.number().check(z.minimum(1), z.maximum(maxLimit))),
);
const flag = z.pipe(
  flagText,
  z.transform((value) => value === "true" || value === "1"),
);
const filter = z.pipe(
  z.string().check(z.maxLength(maxFilterLength)),
  z.transform((value) => value.trim().normalize("NFC")),
);
const customerIds = z.pipe(
  z.string(),
  z.pipe(
    z.transform((value: string) => [...new Set(value.split(",").map((id) => id.trim()))]),
    z.array(customerIdSchema).check(z.minLength(1), z.maxLength(maxLimit)),
  ),
);

const parameters = {
  offset,
  limit,
  includeDeleted: flag,
  filter,
  full: flag,
  all: flag,
  includeSubresellers: flag,
  iptvproviders: flag,
  iptvprivate: flag,
  parentReseller: customerIdSchema,
  iptvdevices: flag,
  flexcare: flag,
  resellers: flag,
  customerIds,
};

export type CustomerParameter = keyof typeof parameters;

export const customerParameters = Object.keys(parameters) as CustomerParameter[]; // keys of the literal above

const addressParameters = { ...parameters, ...wholeListParameters };

export type AddressParameter = keyof typeof addressParameters;

const addressNames = Object.keys(addressParameters) as AddressParameter[]; // keys of the literal above

/** Is the list put together in the browser, out of everything that matches? */
export function isOfWhole({ sort, narrow }: ListQuery): boolean {
  return sort !== "" || narrow !== "";
}

type Values = { [Name in CustomerParameter]: z.infer<(typeof parameters)[Name]> };

/** Every parameter with its value; "no filter", "no parent reseller" and "no ids" are an empty text or list. */
export type CustomerQuery = Readonly<Values>;

/** The list that the desk's address asks for: what the API is asked, and what the desk makes of the answer. */
export interface ListQuery extends CustomerQuery {
  /** Empty for the order in which the API has its customers. */
  readonly sort: SortOrder | "";
  /** Empty where nothing narrows. */
  readonly narrow: string;
}

/** The documented defaults, without any parameter. */
export const defaultRequest: CustomerQuery = {
  offset: 0,
  limit: requestLimit,
  includeDeleted: false,
  filter: "",
  full: false,
  all: false,
  includeSubresellers: false,
  iptvproviders: false,
  iptvprivate: false,
  parentReseller: "",
  iptvdevices: false,
  flexcare: false,
  resellers: false,
  customerIds: [],
};

/** What `/customers` means with nothing behind it. */
export const defaultAddress: ListQuery = { ...defaultRequest, limit: addressLimit, sort: "", narrow: "" };

/** Parameters that the documentation gives to the ADMIN level only. */
export const adminParameters = ["all", "iptvproviders", "iptvprivate", "parentReseller"] as const;

/** The ADMIN-only parameters by which `query` asks for anything. */
export function adminParametersOf(query: CustomerQuery) {
  return adminParameters.filter((name) => query[name] !== defaultRequest[name]);
}

/** `unknown`: not a documented parameter; `repeated`: given more than once; `value`: outside what it allows. */
export interface ParameterProblem {
  parameter: string;
  problem: "unknown" | "repeated" | "value";
}

/** Reads the query of an API request. The first problem wins; the caller answers 422 with the parameter's name. */
export function parseRequest(
  search: URLSearchParams,
): { query: CustomerQuery; problem?: never } | { problem: ParameterProblem; query?: never } {
  const { read, problems } = parse(search, parameters);
  const [problem] = problems;
  // It holds only known names with values that passed their own schema, here and below.
  return problem ? { problem } : { query: { ...defaultRequest, ...read } as CustomerQuery };
}

/** Reads the desk's own address. Parameters that make no sense fall back to their default and are reported. */
export function parseAddress(search: URLSearchParams): { query: ListQuery; problems: ParameterProblem[] } {
  const { read, problems } = parse(search, addressParameters);
  return { query: { ...defaultAddress, ...read } as ListQuery, problems };
}

/** The query string of an API request: documented names, documented order, defaults left out. */
export function writeRequest(query: CustomerQuery): URLSearchParams {
  return write(query, customerParameters, defaultRequest);
}

/** The query string of the desk's address: as a request, but with what is the desk's own, and its page size is left out. */
export function writeAddress(query: ListQuery): URLSearchParams {
  return write(query, addressNames, defaultAddress);
}

/**
 * What the list asks the API for. In full mode the counts of IPTV devices come along, columns or not: a customer of a full
 * page opens with no request more, and shows as much as one that was asked for by itself.
 */
export function listRequest(query: CustomerQuery): CustomerQuery {
  return query.full ? { ...query, iptvdevices: true } : query;
}

type Schemas = Partial<typeof addressParameters>;

function parse(search: URLSearchParams, schemas: Schemas) {
  const problems: ParameterProblem[] = [];
  const read: Record<string, unknown> = {};
  for (const parameter of new Set(search.keys())) {
    const problem = readInto(read, schemas, parameter, search.getAll(parameter));
    if (problem) problems.push({ parameter, problem });
  }
  return { read, problems };
}

function readInto(read: Record<string, unknown>, schemas: Schemas, parameter: string, values: string[]) {
  if (!isOneOf(schemas, parameter)) return "unknown";
  // A list may be sent with commas or repeated (its encoding is not documented); anything else only once.
  if (parameter !== "customerIds" && values.length > 1) return "repeated";
  const result = schemas[parameter]?.safeParse(values.join(","));
  if (!result?.success) return "value";
  read[parameter] = result.data;
  return null;
}

function isOneOf(schemas: Schemas, name: string): name is keyof Schemas {
  return Object.hasOwn(schemas, name);
}

function write<Name extends string>(
  query: Readonly<Record<Name, unknown>>,
  names: readonly Name[],
  defaults: Readonly<Record<Name, unknown>>,
) {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = String(query[name]);
    if (value !== String(defaults[name])) search.set(name, value);
  }
  return search;
}
