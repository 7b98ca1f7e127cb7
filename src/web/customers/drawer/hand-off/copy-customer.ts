import { customerJson } from "#insight/hand-off/customer-json.ts";
import { ticketHtml, ticketMarkdown, ticketText } from "#insight/hand-off/ticket-block.ts";
import { customerRowText } from "../../customer-row-text.ts";
import type { HandOff } from "./hand-off.ts";
import { ticketOf } from "./ticket-of.ts";

/** `formatted` is HTML with the plain block beside it, and where it is pasted decides which one it takes. */
export type CopyForm = "plain" | "markdown" | "formatted" | "json" | "row";

/** What goes on the clipboard, by its media type. */
export async function copiedCustomer(
  form: CopyForm,
  handOff: HandOff,
): Promise<{ "text/plain": string; "text/html"?: string }> {
  const { record } = handOff;
  if (form === "json") return { "text/plain": customerJson(record.raw) };
  if (form === "row") return { "text/plain": customerRowText(record) };
  const block = await ticketOf(handOff);
  if (form === "markdown") return { "text/plain": ticketMarkdown(block) };
  const plain = ticketText(block);
  return form === "plain" ? { "text/plain": plain } : { "text/plain": plain, "text/html": ticketHtml(block) };
}
