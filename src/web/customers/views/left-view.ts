import type { ListQuery } from "#contract/customer-query.ts";
import { homePath } from "#contract/home-path.ts";
import type { SavedView } from "#contract/saved-view.ts";
import type { User } from "#contract/session.ts";
import { filterParameters } from "../filters/active-filters.ts";
import { readSearch } from "../read-search.ts";

const filters = ["filter", ...filterParameters] as const;

/**
 * Is the list another one by now, with nothing left of what the view asks for? What the user's start asks for as well
 * tells no view from another. A view of columns alone can be shown with any filters, and is never left by them; page size
 * and full fields are how a list is shown, and neither keep a view nor leave it.
 */
export function isLeft(view: Pick<SavedView, "search">, query: ListQuery, user: User): boolean {
  const asked = queryOf(view.search, user);
  const start = queryOf(homePath(user).split("?")[1] ?? "", user);
  const own = filters.filter((parameter) => String(asked[parameter]) !== String(start[parameter]));
  const isKept = (parameter: (typeof own)[number]) => {
    if (parameter === "filter") return isSameSearch(asked.filter, query.filter);
    if (parameter === "narrow") return sharesOne(asked.narrow, query.narrow);
    return String(asked[parameter]) === String(query[parameter]);
  };
  return own.length > 0 && !own.some(isKept);
}

/** A search that is being made longer or shorter is still the view's, another one is not. */
function isSameSearch(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return b !== "" && (a.startsWith(b) || b.startsWith(a));
}

/** One tick more or less is a change of the view. */
function sharesOne(one: string, other: string): boolean {
  const values = other.split(",");
  return one.split(",").some((value) => values.includes(value));
}

function queryOf(search: string, user: User): ListQuery {
  return readSearch(new URLSearchParams(search), user).query;
}
