import { useLocation, useNavigate } from "react-router";
import { type ListQuery, writeAddress } from "#contract/customer-query.ts";
import type { User } from "#contract/session.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";
import { type ListSearch, readSearch } from "./read-search.ts";

/**
 * The one reader and writer of the list's state, which is the address bar and nothing else. A patch without `offset`
 * goes back to the first page in the same navigation: no filter ever keeps the page number of another one.
 */
export function useCustomersSearch() {
  const { pathname, search } = useLocation();
  const user = useUser();
  const navigate = useNavigate();
  const read = readOnce(search, user);

  /** The address that a patch leads to; `path` opens or closes the drawer on the way. */
  const href = (patch: Partial<ListQuery>, path = pathname) =>
    addressOf({ ...read.query, offset: 0, ...patch }, path);

  /** The query of the address bar, which is ahead of the screen while a step is being drawn. */
  const queryNow = () => readSearch(new URLSearchParams(window.location.search), user).query;

  /**
   * Goes there. `replace` for what is still being typed, so that Back leaves a search and not one letter of it. The
   * address is read at the call, not at the render: a debounced call must not undo what happened meanwhile, nor
   * close a drawer that was opened. Resolves when the address is there.
   */
  async function update(
    patch: Partial<ListQuery>,
    { replace = false, path = window.location.pathname } = {},
  ) {
    await navigate(addressOf({ ...queryNow(), offset: 0, ...patch }, path), { replace });
  }

  return { ...read, queryNow, href, update };
}

let last: { search: string; user: User; read: ListSearch } | null = null;

/** A dozen parts of the page read the same address at every step: it is taken apart once, and all hold the same query. */
function readOnce(search: string, user: User): ListSearch {
  if (last?.search !== search || last.user !== user)
    last = { search, user, read: readSearch(new URLSearchParams(search), user) };
  return last.read;
}

/** `/customers/:id` or `/customers` with the list's parameters behind it. */
export function addressOf(query: ListQuery, path: string = paths.customers): string {
  const search = writeAddress(query).toString();
  return search ? `${path}?${search}` : path;
}
