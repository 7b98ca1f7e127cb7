import { foldText } from "#insight/fold-text.ts";

/** A line of the table of postal codes: the codes of one postal district. */
interface District {
  first: number;
  last: number;
  /** As in the table: `Frederiksberg/København`, the district's own first. */
  names: string;
  /** Its own name folded, and that without its letter: `odense` for `Odense C`. */
  folded: string;
  town: string;
}

/**
 * The table of postal codes, ready to be asked. Lines, not a map of every code and name: those would stay in memory with
 * three times as much, to save microseconds.
 */
export type ZipRegister = readonly District[];

/** Loads the table in a chunk of its own: 9 kB that only an opened address needs. */
export async function loadZipRegister(): Promise<ZipRegister> {
  const { danishZipCodes } = await import("./danish-zip-codes.ts");
  return readZipRegister(danishZipCodes);
}

/** Reads entries of the form `code name/also;`, as danish-zip-codes.ts describes them. */
function readZipRegister(table: string): ZipRegister {
  const lines = table.matchAll(/(\d{4})(?:-(\d{4}))? ([^;\n]+)/g);
  return Array.from(lines, ([, first = "", last = first, names = ""]) => {
    const folded = fold(names.split("/")[0] ?? "");
    return { first: Number(first), last: Number(last), names, folded, town: town(folded) };
  });
}

/**
 * Compares a four-digit Danish code with the city beside it. Returns the name of the code's postal district when
 * the register proves that the two do not belong together: the code is known, and the city is the name of another
 * district. Null otherwise: a village, a spelling or an abbreviation that is no district's name may well be right.
 */
export function expectedCity(register: ZipRegister, zip: string, city: string): string | null {
  const code = /^\d{4}$/.test(zip) ? Number(zip) : Number.NaN; // which is in no district
  const names = register.find((district) => isIn(district, code))?.names.split("/") ?? [];
  const written = fold(city);
  if (names.map(fold).some((name) => written === name || written === town(name))) return null;
  const named = districtsNamed(register, written) ?? districtsNamed(register, town(written));
  return named && !named.some((district) => isIn(district, code)) ? (names[0] ?? null) : null;
}

const isIn = ({ first, last }: District, code: number) => first <= code && code <= last;

/** The districts of a folded name, with or without their letter; null for what is no district's name. */
function districtsNamed(register: ZipRegister, name: string): District[] | null {
  const named = register.filter(({ folded, town }) => folded === name || town === name);
  return named.length > 0 ? named : null;
}

/** `Aarhus`, `Århus` and `ÅRHUS` are one name, and so are `Nykøbing F.` and `Nykøbing F`. */
function fold(name: string): string {
  return foldText(name)
    .replace(/[\s.,-]+/g, " ")
    .trim();
}

/** The folded name without what tells districts or parts of the country apart: `odense soe`, `viby j`, `nykoebing f`. */
function town(folded: string): string {
  return folded.replace(/ (?:[a-z]|oe|nv|noe|sv|soe|sj|oest|sjaelland|jyll|thy|fyn)$/, "");
}
