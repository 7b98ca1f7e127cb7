import { maxIdsInAddress } from "#contract/customer-query.ts";
import { readCvr } from "./identifiers/cvr.ts";
import { isEmailShaped } from "./identifiers/email-address.ts";
import { type Phone, readPhone } from "./identifiers/phone.ts";

/**
 * What a text in the search box was understood as. `filter` is what to send to the API for it: without blanks, as
 * the API wants every word of a filter to occur somewhere.
 */
export type Pasted =
  | { kind: "empty" }
  /** A link from this app: path, query and fragment, to be navigated to. */
  | { kind: "link"; to: string }
  | { kind: "id"; id: string }
  /** Several ids. */
  | ({ kind: "ids" } & CustomerIds)
  | { kind: "email"; filter: string }
  /** `orPhone`: eight digits alone may just as well be a phone number; one in eleven passes the check. */
  | { kind: "cvr"; filter: string; display: string; checkDigitValid: boolean; orPhone: boolean }
  /** `variants`: other notations to try where the platform does not compare digits. */
  | { kind: "phone"; filter: string; display: string; variants: string[] }
  /** `variants`: the text as it stands, where that is something else and the platform may not look for each word by itself. */
  | { kind: "text"; filter: string; variants: string[] };

/**
 * Ids, each once, in the order of the text, at most as many as one address takes. `repeated`, `ignored` and
 * `beyondLimit` count what was left out: ids met again, words that are no ids, ids that were too many.
 */
interface CustomerIds {
  ids: string[];
  repeated: number;
  ignored: number;
  beyondLimit: number;
}

/** Marks that come along unseen when text is copied out of contact lists, chats and spreadsheets. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What a sentence, a list or a quotation leaves around what was copied out of it: before it, and behind it. */
const before = /[\s"'„“”»«,;:]/;
const behind = /[\s"'„“”»«,;:.!?]/;

/** What stands before a phone number in a signature, a ticket or on a card. */
const phoneLabel =
  /^(?:(?:tlf|tel|telefon|telefonnr|telefonnummer|mobil|mobilnr|mobilnummer|mobiltlf|mobiltelefon|mob|phone|mobile)\b|[tm](?=\s?[.:]))[\s.:]*(?:nr\b[\s.:]*)?/i;

/** The documented form of an id. Found inside other text, it can hardly be anything else. */
const strictId = /^[0-9a-f]{24}$/i;
/** The documentation's own samples hold ids of 21 to 25 characters and one with another letter. */
const looseId = /^(?=.*\d)[0-9a-z]{21,25}$/i;

/**
 * Says what a typed or pasted text is. `origin` is this app's own (`https://desk.example`), by which its links are
 * known. Never fails: what is nothing else is text.
 */
export function readPaste(text: string, origin: string): Pasted {
  const clean = text.replace(invisible, "").trim();
  if (clean === "") return { kind: "empty" };
  const bare = withoutEdges(clean) || clean;
  return readLink(clean, origin) ?? readIds(clean) ?? readOne(bare) ?? readWords(bare, clean);
}

/**
 * The API's `filter` for what was read: at once for what a search can find, and null for what waits to be asked for
 * by itself (many ids, a link).
 */
export function filterOf(pasted: Pasted): string | null {
  if (pasted.kind === "ids" || pasted.kind === "link") return null;
  if (pasted.kind === "empty") return "";
  return pasted.kind === "id" ? pasted.id : pasted.filter;
}

function readLink(text: string, origin: string): Pasted | null {
  if (/\s/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.origin !== origin) return null;
  // Two slashes at the start would make a router, or a browser, leave for another host.
  return { kind: "link", to: url.pathname.replace(/^\/+/, "/") + url.search + url.hash };
}

function readIds(text: string): Pasted | null {
  const read = readCustomerIds(text);
  const [id] = read.ids;
  if (id === undefined) return null;
  return read.ids.length === 1 ? { kind: "id", id } : { kind: "ids", ...read };
}

/** The ids in a text, where nothing but ids is asked for; never fails, and counts what was left out as `Pasted` does. */
export function readCustomerIds(text: string): CustomerIds {
  const words = text
    .replace(invisible, "")
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => word !== "");
  const all = words.every((word) => looseId.test(word)) ? words : words.filter((word) => strictId.test(word));
  const ids = [...new Set(all)];
  return {
    ids: ids.slice(0, maxIdsInAddress),
    repeated: all.length - ids.length,
    ignored: words.length - all.length,
    beyondLimit: Math.max(ids.length - maxIdsInAddress, 0),
  };
}

function readOne(text: string): Pasted | null {
  const bare = text.replace(/^(?:mailto|tel):/i, "");
  const email = /<([^<>]*)>$/.exec(bare)?.[1] ?? bare;
  if (isEmailShaped(email)) return { kind: "email", filter: email };

  const cvr = readCvr(bare);
  const [phone, ...others] = readPhones(bare.replace(phoneLabel, ""));
  if (cvr && (cvr.checkDigitValid || !phone)) {
    const { digits: filter, display, checkDigitValid } = cvr;
    return { kind: "cvr", filter, display, checkDigitValid, orPhone: phone !== undefined };
  }
  // What cannot be dialled is a house number, a zip code or an accounting id more often than a short number.
  if (!phone?.href) return null;
  const variants = [
    others.length > 0 ? phone.display : bare.replace(phoneLabel, ""),
    phone.display,
    phone.href.replace("tel:", ""),
    ...others.map(({ digits }) => digits),
  ];
  return {
    kind: "phone",
    filter: phone.digits,
    display: phone.display,
    variants: [...new Set(variants)].filter((variant) => variant !== phone.digits),
  };
}

/** The phone number that a text is, or those of a list ("31 67 46 84 / 20 11 22 33"); none where it is anything else. */
function readPhones(text: string): Phone[] {
  const one = readPhone(text);
  if (one?.href) return [one];
  const all = text.split(/[/,;]|\s(?:og|and|eller|or)\s/i).map(readPhone);
  const phones = all.filter((phone) => phone?.href);
  if (phones.length === all.length) return phones.flatMap((phone) => phone ?? []);
  return one ? [one] : [];
}

/**
 * A text as its words: the comma of an address ("Kystvej 18, 6200 Aabenraa"), which the desk's own list writes too, is part
 * of none. How the platform reads several words is not documented.
 */
function readWords(bare: string, clean: string): Pasted {
  const filter = oneLine(bare.replace(/(?<![,;])[,;]+(?=\s|$)/g, "")).trim();
  const asItStands = oneLine(clean);
  return { kind: "text", filter, variants: asItStands === filter ? [] : [asItStands] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** By steps, not by an expression: one would try every run of blanks inside a long text for its end. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.test(text.charAt(start))) start += 1;
  while (end > start && behind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
