import type { Pasted } from "#insight/paste.ts";
import type { search } from "#web/i18n/en/search.ts";
import type { Format } from "#web/i18n/format.ts";

/** What the box has understood, in a sentence; null for text, which needs no explanation. */
export function readingWords(read: Pasted, t: typeof search, format: Format): string | null {
  switch (read.kind) {
    case "phone":
      return t.phone(read.display);
    case "email":
      return t.email;
    case "cvr": {
      const words = read.checkDigitValid ? t.cvrValid(read.display) : t.cvrInvalid(read.display);
      return read.orPhone ? `${words}. ${t.orPhone}` : words;
    }
    case "id":
      return t.id;
    case "ids": {
      const parts = [`${t.ids(format.number(read.ids.length))}.`];
      if (read.repeated > 0) parts.push(t.repeated(read.repeated));
      if (read.ignored > 0) parts.push(t.ignored(read.ignored));
      if (read.beyondLimit > 0) parts.push(t.beyondLimit(read.beyondLimit));
      return parts.join(" ");
    }
    case "link":
      return t.link;
    default:
      return null;
  }
}
