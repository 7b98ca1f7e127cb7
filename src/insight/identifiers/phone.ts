/**
 * Phone numbers as they stand in the customer record: free text, mostly Danish. This file imports nothing and stays
 * small, because every row of the list passes through it.
 */
export interface Phone {
  /** For comparing and searching: eight digits for a Danish number, all digits with the country code otherwise. */
  digits: string;
  /** Danish numbers in pairs (`74 62 18 40`), everything else as it was written. */
  display: string;
  /** `tel:` address, only `+` and digits after the colon; null for what a phone could not dial from anywhere. */
  href: string | null;
  /** Not a length or start that the Danish plan or E.164 knows (`7913`, `12345678`). To be marked, not hidden. */
  unusual: boolean;
}

/** Blanks, dashes of every kind, dots, slashes and parentheses carry no meaning; anything else is no number. */
const separators = /[\s.()/\u00ad\u2010-\u2015\u2212-]/g;

/**
 * The zero of `+46 (0)8-123 456 78` is dialled inside the country only, in place of the code before it. Italian numbers
 * keep theirs everywhere.
 */
const zeroInside = /((?:\+|00)(?!39)\d{1,3}\W*)\(0\)/;

/**
 * Reads a phone number in any notation (`+45-12 34 56 78`, `(0045) 12345678`, `12.34.56.78`). Returns null when the
 * text holds anything but digits, separators and a leading plus: then show the text as it is.
 */
export function readPhone(text: string): Phone | null {
  const compact = text.replace(zeroInside, "$1").replace(separators, "").replace(/^00/, "+");
  if (!/^\+?\d+$/.test(compact)) return null;

  // Ten digits that begin with 45 can only be a Danish number whose plus was lost: no national number is that long.
  const danish = /^(?:\+?45)?(\d{8})$/.exec(compact)?.[1];
  if (danish !== undefined) {
    return {
      digits: danish,
      display: danish.replace(/\d\d(?=\d)/g, "$& "),
      href: `tel:+45${danish}`,
      // Danish subscriber numbers begin with 2 to 9; 0 and 1 are kept for short codes.
      unusual: /^[01]/.test(danish),
    };
  }

  // E.164: country code and number together have at most 15 digits; the shortest in use have 7.
  const dialable = /^\+(?!45)[1-9]\d{6,14}$/.test(compact);
  return {
    digits: compact.replace("+", ""),
    display: text.trim(),
    href: dialable ? `tel:${compact}` : null,
    unusual: !dialable,
  };
}
