import { isEmailShaped } from "./identifiers/email-address.ts";

/**
 * A `mailto:` link to one address, or null when the text does not look like one. Whatever an address may hold that
 * means something in a link (`a?bcc=b@x.dk`) arrives as part of the name: RFC 6068 asks for it percent-encoded.
 */
export function mailLink(text: string): string | null {
  const address = text.trim();
  if (!isEmailShaped(address)) return null;
  const at = address.lastIndexOf("@");
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}
