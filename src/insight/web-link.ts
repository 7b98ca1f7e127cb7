/** A stored web address that is safe to offer as a link. */
export interface WebLink {
  /** Absolute, `http:` or `https:`, as the URL parser writes it. */
  href: string;
  /** The host to show: where the link really leads, in punycode unless every letter is of the western alphabet. */
  host: string;
}

const maxLength = 2000;

/** `www.x.dk`, `x.dk:8080/a?b`: a host name with a dot, then perhaps a port, a path, a query, a fragment. */
const schemeless = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?(?::\d{1,5})?(?:[/?#]|$)/u;

/** Letters of Danish and its neighbours (Latin-1); a Cyrillic or Greek look-alike is none of them. */
const westernHost = /^[a-z0-9.:\u00df-\u00f6\u00f8-\u00ff-]+$/;

/**
 * Makes a link of `website` or `resellerPortal`, which anyone can write anything into. Returns null, meaning
 * "show it as plain text", for every scheme but http and https, for user names in front of the host
 * (`https://bank@evil.example`), for blanks and invisible characters (parsers drop some of them and read
 * `java\tscript:`), for addresses without a named public host (bare words and IP addresses point into the
 * reader's own network) and for absurd lengths. An address without a scheme gets `https://`.
 */
export function webLink(text: string): WebLink | null {
  const address = text.trim();
  if (address.length > maxLength || /[\s\p{C}\\]/u.test(address)) return null;
  const hasScheme = /^https?:\/\/[^/]/i.test(address);
  if (!hasScheme && !schemeless.test(address)) return null;

  const absolute = hasScheme ? address : `https://${address}`;
  const authority = absolute.replace(/^https?:\/\//i, "").replace(/[/?#].*$/s, "");
  if (authority.includes("@") || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  const isName = /\.\p{L}[^.]*\.?$/u.test(url.hostname) && !url.hostname.startsWith("[");
  return isName ? { href: url.href, host: shownHost(authority, url.host) } : null;
}

/** The host as written where that cannot mislead, else as the network sees it (`xn--…`). */
function shownHost(written: string, ascii: string): string {
  const host = written.normalize("NFC").toLowerCase();
  const leadsThere =
    westernHost.test(host) && new URL(`http://${host}`).hostname === ascii.replace(/:\d+$/, "");
  return leadsThere ? host : ascii;
}
