import { addressLine } from "#insight/address-line.ts";
import { danishClockTime } from "#insight/danish-time.ts";
import type { TicketBlock } from "#insight/hand-off/ticket-block.ts";
import { readCvr } from "#insight/identifiers/cvr.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { slaClock } from "#insight/sla-clock.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { formatOf } from "#web/i18n/format.ts";
import { handOffMessages } from "#web/i18n/hand-off-messages.ts";
import { findingWords } from "../findings/finding-words.ts";
import { clockSentence } from "../sla/clock-sentence.ts";
import type { HandOff } from "./hand-off.ts";

/**
 * The block for a ticket, in the language of the screen. It names the fields it takes one by one, so that neither a
 * credential nor a note that was written for colleagues can get into it.
 */
export async function ticketOf({
  record,
  findings,
  resellers,
  link,
  language,
  now,
}: HandOff): Promise<TicketBlock> {
  const [t, labels, values, drawer, foundWords] = await Promise.all([
    handOffMessages.read(language),
    customerFieldsMessages.read(language),
    customerValuesMessages.read(language),
    drawerMessages.read(language),
    findingsMessages.read(language),
  ]);
  const format = formatOf(language);
  const { customer } = record;
  const words = { t: foundWords, drawer, labels, values, format, language, today: danishClockTime(now, 0) };
  const states: Readonly<Record<string, string>> = values.state;
  const clock = (service: string, agreement: Parameters<typeof slaClock>[0]) => {
    const read = slaClock(agreement, now);
    return read && clockSentence(service, read, { now, language, t: drawer });
  };
  const { remote, onsite } = customer.serviceLevelAgreements ?? {};
  const isDeleted = customer.state === "DELETED"; // is promised no answer
  const support = isDeleted
    ? []
    : [clock(drawer.remote, remote), clock(drawer.onsite, onsite)].filter((text) => text !== null);

  const rows: [label: string, value: string | null | undefined][] = [
    [t.id, customer._id],
    [t.state, customer.state && (states[customer.state] ?? customer.state)],
    [drawer.cvr, shownCvr(customer.finance?.vatNumber)],
    [labels.phoneNumber, shownPhone(customer.phoneNumber)],
    [labels.faxNumber, shownPhone(customer.faxNumber)],
    [labels.emailAddress, customer.emailAddress],
    [t.address, addressLine(customer)],
    [t.resellers, resellers.join(" › ")],
    [t.support, support.join("; ")],
  ];
  return {
    title: customer.name || drawer.unnamed,
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    findings: { label: t.findings, facts: findings.map((finding) => findingWords(finding, words).fact) },
    link: { label: t.link, href: link },
    stamp: t.stamp(format.dateTime(now)),
  };
}

function shownCvr(text: string | null | undefined) {
  return text && (readCvr(text)?.display ?? text);
}

function shownPhone(text: string | null | undefined) {
  return text && (readPhone(text)?.display ?? text);
}
