/** What turns the order of the letters behind it and cannot be seen: embeddings, overrides and isolates. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text for where there is no room to name its hidden characters, as the drawer does: "Firma \u202etxt.exe" must not be
 * read as "Firma exe.txt". Each mark is a replacement character in it.
 */
export function withoutTurns(text: string): string {
  return text.replace(turns, "\ufffd");
}

/** The same JSON, with those marks written as JSON writes what cannot be typed. */
export function withTurnsEscaped(json: string): string {
  return json.replace(turns, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
