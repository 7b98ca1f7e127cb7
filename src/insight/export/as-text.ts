/**
 * A text that a sheet would run or change, with an apostrophe in front, the sheet's own sign for text. A text that
 * begins with one gets another, so that taking the first one off always gives back what was stored. So does a formula
 * behind a separator inside, because to a sheet with another separator than ours it is a cell of its own.
 */
export function asText(text: string): string {
  const marked = text.replace(separatorsThen, (run: string, formula: string) =>
    formula ? run.replace(/[,;\t\r\n]/g, (separator) => `${separator}'`) : run,
  );
  return text.startsWith("'") || isFormula(text) || isReadAsValue(text) ? `'${marked}` : marked;
}

/**
 * OWASP ASVS 5.0, 1.2.10: `=`, `+`, `-`, `@`, tab and NUL; with them the full-width and small forms, which a Japanese
 * or Chinese Excel takes for the same, and whatever blanks or invisible characters a sheet drops from the front.
 */
const formulaSigns = "[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]";
const formulaStart = new RegExp(`^[\\s\\p{Cc}\\p{Cf}]*${formulaSigns}`, "u");

/**
 * From a separator over all that a sheet may drop or split at, to a formula's sign if one follows. Apostrophes belong
 * to it, so that marks change nothing about where marks are. One match for a whole run, or a thousand empty lines
 * would be looked through a thousand times.
 */
const separatorsThen = new RegExp(`[,;\\t\\r\\n][\\s\\p{Cc}\\p{Cf}'",;]*(${formulaSigns}?)`, "gu");

function isFormula(text: string): boolean {
  return formulaStart.test(text) || /^\s*\p{Cc}/u.test(text);
}

/** Longer than this, a sheet shows digits as 5,79E+12 (a GLN), and from the sixteenth on it makes them zeros. */
const mostDigits = 11;
const power = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** With digits beside it a month's name is a day: `MAR12`, `1. maj`, `12-dec-26`. In Danish and in English. */
const months =
  "jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|" +
  "sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const dayOfMonth = new RegExp(`^(?=.*\\d)[\\d\\s.,:/-]*(?:${months})[\\d\\s.,:/-]*$`, "i");

const booleanWord = /^(?:sand|falsk|true|false)$/i;

/** Would it come out as another number (007), a power (52e34), a date (7-11), a time (24:7) or a Boolean? */
function isReadAsValue(text: string): boolean {
  const compact = text.trim();
  if (/^\d+$/.test(compact)) return compact.length > mostDigits || /^0\d/.test(compact);
  return [/^\d[\d.,:/-]*$/, power, dayOfMonth, booleanWord].some((pattern) => pattern.test(compact));
}
