/**
 * How the embedded source compares text: every decision about letters and digits that the documentation leaves
 * open stands here, computed in JavaScript so that PGlite and PostgreSQL cannot differ (neither needs a collation).
 */

const combiningMarks = /\p{M}+/gu;

// Foreign letters that are no letter with an accent, so that NFD leaves them whole. Danes file them here, too.
const foreignLetters: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  œ: "oe",
};
const foreignLetter = /[łđðþßœ]/g;

/** Without accents, and with the foreign letters as those that stand for them. Takes lower case. */
function plain(text: string): string {
  return text
    .replace(foreignLetter, (letter) => foreignLetters[letter] ?? letter)
    .normalize("NFD")
    .replace(combiningMarks, "");
}

/** Text as search compares it: without case and accents, and with å = aa, æ = ae, ø = oe as Danes type them. */
export function foldText(text: string): string {
  const danish = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe");
  return plain(danish);
}

// The three bytes that follow `z`, so that a comparison of bytes puts æ, ø and å where the Danish alphabet does.
const afterZ = { æ: "{", ø: "|", å: "}" } as const;

// The last code point there is, which no name can begin with: it stands after every alphabet.
const last = "\u{10FFFF}";

/**
 * A key whose byte order is the Danish order of names: æ, ø, å last, `aa` counts as å, ä and ö stand with æ and ø,
 * ü with y, þ with th, no case, no accents, digits before letters, punctuation no more than a gap. No name at all comes
 * last, after those in other alphabets.
 */
export function sortKey(name: string): string {
  const danish = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("aa", "å")
    .replace(/[æä]/g, afterZ.æ)
    .replace(/[øö]/g, afterZ.ø)
    .replaceAll("å", afterZ.å)
    .replaceAll("ü", "y");
  const key = plain(danish)
    .replace(/[^\p{L}\p{N}{|}]+/gu, " ")
    .trim();
  return key || last;
}

/**
 * A phone or company number as bare digits: without blanks, dashes, the Danish country code and `DK`. Null for text
 * that is no such number. `+45 12-34 56 78`, `0045 12345678` and `12 34 56 78` are all `12345678`.
 */
export function numberDigits(text: string): string | null {
  const compact = text.replace(/[\s()./-]+/g, "");
  const match = /^(?:\+45|0045|DK)?(\+?\d+)$/i.exec(compact);
  return match?.[1]?.replace("+", "") ?? null;
}
