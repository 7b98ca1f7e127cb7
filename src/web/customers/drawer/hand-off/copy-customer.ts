import { customerJson } from "#insight/hand-off/customer-json.ts";
import { rowText } from "#insight/hand-off/row-text.ts";
import { ticketHtml, ticketMarkdown, ticketText } from "#insight/hand-off/ticket-block.ts";
import { addressLine } from "../../address-line.ts";
import type { HandOff } from "./hand-off.ts";
import { ticketOf } from "./ticket-of.ts";

/** `formatted` is HTML with the plain block beside it, and where it is pasted decides which one it takes. */
export type CopyForm = "plain" | "markdown" | "formatted" | "json" | "row";

/** What goes on the clipboard, by its media type. */
export async function copiedCustomer(
  form: CopyForm,
  handOff: HandOff,
): Promise<{ "text/plain": string; "text/html"?: string }> {
  const { customer, raw } = handOff.record;
  if (form === "json") return { "text/plain": customerJson(raw) };
  if (form === "row") {
    const { _id, name, state, phoneNumber, emailAddress } = customer;
    return { "text/plain": rowText([name, state, addressLine(customer), phoneNumber, emailAddress, _id]) };
  }
  const block = await ticketOf(handOff);
  if (form === "markdown") return { "text/plain": ticketMarkdown(block) };
  const plain = ticketText(block);
  return form === "plain" ? { "text/plain": plain } : { "text/plain": plain, "text/html": ticketHtml(block) };
}
