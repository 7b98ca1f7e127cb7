/**
 * How the embedded source compares text: every decision about letters and digits that the documentation leaves
 * open stands here, computed in JavaScript so that PGlite and PostgreSQL cannot differ (neither needs a collation).
 */

const combiningMarks = /\p{M}+/gu;

/** Text as search compares it: without case and accents, and with å = aa, æ = ae, ø = oe as Danes type them. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(combiningMarks, "");
}

// The three bytes that follow `z`, so that a comparison of bytes puts æ, ø and å where the Danish alphabet does.
const afterZ = { æ: "{", ø: "|", å: "}" } as const;

/**
 * A key whose byte order is the Danish order of names: æ, ø, å last, `aa` counts as å, ä and ö stand with æ and ø,
 * ü with y, no case, no accents, digits before letters, punctuation no more than a gap. No name at all comes last.
 */
export function sortKey(name: string): string {
  const key = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("aa", "å")
    .replace(/[æä]/g, afterZ.æ)
    .replace(/[øö]/g, afterZ.ø)
    .replaceAll("å", afterZ.å)
    .replaceAll("ü", "y")
    .normalize("NFD")
    .replace(combiningMarks, "")
    .replace(/[^\p{L}\p{N}{|}]+/gu, " ")
    .trim();
  return key || "~"; // the byte after `}`
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
