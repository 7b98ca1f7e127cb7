import type { Address, Customer } from "#contract/customer.ts";
import { isEmailShaped, splitEmails } from "#insight/identifiers/email-address.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { webLink } from "#insight/web-link.ts";
import { oneLine } from "./one-line.ts";

/**
 * A customer as a vCard 4.0 (RFC 6350) for an address book: name, phone, fax, e-mail, addresses and website, and
 * nothing of its agreements. `now` becomes REV, the time the card was made.
 */
export function vCard(customer: Customer, now: Date): string {
  const name = oneLine(customer.name ?? "") || customer._id;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    `UID;VALUE=text:${escaped(customer._id)}`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    ...phone("voice", customer.phoneNumber),
    ...phone("fax", customer.faxNumber),
    ...splitEmails(customer.emailAddress ?? "")
      .filter(isEmailShaped)
      .map((address) => `EMAIL;TYPE=work:${escaped(address)}`),
    ...(customer.addresses ?? []).flatMap(postal),
    ...website(customer.website),
    `REV:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function phone(type: "voice" | "fax", text: string | null | undefined): string[] {
  const written = oneLine(text ?? "");
  if (written === "") return [];
  const href = readPhone(written)?.href;
  return [
    href ? `TEL;VALUE=uri;TYPE=${type},work:${href}` : `TEL;VALUE=text;TYPE=${type},work:${escaped(written)}`,
  ];
}

/** Post office box and extended address stay empty, as RFC 6350 section 6.3.1 advises. */
function postal({ primary, address, city, state, zip, country }: Address): string[] {
  const parts = [address, city, state, zip, country].map((part) => escaped(part ?? ""));
  if (parts.every((part) => part === "")) return [];
  return [`ADR;TYPE=work${primary ? ";PREF=1" : ""}:;;${parts.join(";")}`];
}

function website(text: string | null | undefined): string[] {
  const link = webLink(text ?? "");
  return link ? [`URL;TYPE=work:${oneLine(link.href)}`] : [];
}

/** Section 3.4: backslash, comma and semicolon mean something in a value; a line break cannot occur after oneLine. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\,;]/g, "\\$&");
}

const maxOctets = 75;

/** Section 3.2: a line has at most 75 octets, the rest follows behind a blank; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  return Array.from(line, (character) => {
    const size = encoder.encode(character).length;
    octets += size;
    if (octets <= maxOctets) return character;
    octets = 1 + size;
    return `\r\n ${character}`;
  }).join("");
}
