import { adminParametersOf, defaultAddress, type ListQuery, parseAddress } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";

/** The list that an address asks for, and what of the address it could not follow. */
export interface ListSearch {
  query: ListQuery;
  /** Parameters that make no sense, by the name in the address. */
  notUnderstood: string[];
  /** Parameters that only an ADMIN may use, asked for by somebody else. */
  refused: string[];
}

/** Reads the address bar for this user: what makes no sense or is not allowed falls back alone, and is told. */
export function readSearch(search: URLSearchParams, user: User): ListSearch {
  const { query, problems } = parseAddress(search);
  const notUnderstood = problems.map(({ parameter }) => parameter);
  const refused = isAdmin(user) ? [] : adminParametersOf(query);
  const allowed = Object.fromEntries(refused.map((parameter) => [parameter, defaultAddress[parameter]]));
  return { query: { ...query, ...allowed }, notUnderstood, refused };
}
