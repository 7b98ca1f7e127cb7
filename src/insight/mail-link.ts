import { isEmailShaped } from "./identifiers/email-address.ts";

/**
 * A `mailto:` link to one address, or null when the text does not look like one. Whatever an address may hold that
 * means something in a link (`a?bcc=b@x.dk`) arrives as part of the name: RFC 6068 asks for it percent-encoded.
 */
export function mailLink(text: string): string | null {
  const address = encodedAddress(text);
  return address && `mailto:${address}`;
}

/**
 * What the mail clients of all systems take as a link: Windows hands over 2,048 characters, and Outlook needs some of
 * them.
 */
const longestLink = 1900;

/** A message to several people who do not see each other (Bcc), as one link. */
export interface MailToMany {
  href: string;
  /** How many addresses it goes to. */
  count: number;
}

/**
 * As few messages as hold all of these addresses, each once whatever its case, in their order; what does not look like
 * an address is left out. A link holds at least one address, however long it is.
 */
export function mailsToMany(texts: readonly string[], longest = longestLink): MailToMany[] {
  const addresses = new Map<string, string | null>();
  for (const text of texts) {
    const key = text.trim().toLowerCase();
    if (!addresses.has(key)) addresses.set(key, encodedAddress(text));
  }
  const mails: MailToMany[] = [];
  for (const address of addresses.values()) {
    const last = mails.at(-1);
    if (address === null) continue;
    if (last && last.href.length + 1 + address.length <= longest) {
      last.href += `,${address}`;
      last.count += 1;
    } else mails.push({ href: `mailto:?bcc=${address}`, count: 1 });
  }
  return mails;
}

function encodedAddress(text: string): string | null {
  const address = text.trim();
  if (!isEmailShaped(address)) return null;
  const at = address.lastIndexOf("@");
  return `${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}
