import { paths } from "#web/paths.ts";

/** The login page's address, which remembers where the user wanted to go. */
export function loginPath(wanted: { pathname: string; search: string; hash?: string }): string {
  const next = wanted.pathname + wanted.search + (wanted.hash ?? "");
  return next === paths.home ? paths.login : `${paths.login}?${new URLSearchParams({ next })}`;
}

/**
 * Where to go after signing in: `next` if it is a path of this desk, else its start. `next` comes from the address
 * bar, so from anybody: `//evil.dk`, `/\evil.dk` and `javascript:` must lead nowhere else, and the URL parser
 * decides that, since it is what the browser will use.
 */
export function returnPath(next: string | null, origin: string): string {
  if (!next?.startsWith("/") || !URL.canParse(next, origin)) return paths.home;
  const url = new URL(next, origin);
  if (url.origin !== origin || url.pathname === paths.login) return paths.home;
  // A path that starts with two slashes would be read as another host by whoever parses it again.
  return url.pathname.replace(/^\/+/, "/") + url.search + url.hash;
}
