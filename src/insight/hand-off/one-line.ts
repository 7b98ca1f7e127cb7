/** Line breaks of every kind and other control characters; tabs too, since a pasted tab begins another cell. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Characters that cannot be seen and that can turn or glue the text around them, such as bidirectional overrides. */
const invisible = /\p{Cf}/gu;

/**
 * Text of a customer as a single visible line, for places where a new line would mean something: what a customer is
 * named must not be able to add a row to a ticket, a cell to a sheet or a property to a vCard.
 */
export function oneLine(text: string): string {
  return text.replace(breaks, " ").replace(invisible, "").replace(/ {2,}/g, " ").trim();
}
