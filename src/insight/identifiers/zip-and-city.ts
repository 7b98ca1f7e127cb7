/** What the table of postal codes says, ready to be asked. */
export interface ZipRegister {
  /** Code → names, the district's own first. */
  cities: ReadonlyMap<string, readonly string[]>;
  /** Folded full name of every district, and folded name without its letter (`odense` for `Odense C`) → codes. */
  codes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Loads the table in a chunk of its own: 9 kB that only an opened address needs. */
export async function loadZipRegister(): Promise<ZipRegister> {
  const { danishZipCodes } = await import("./danish-zip-codes.ts");
  return readZipRegister(danishZipCodes);
}

/** Reads entries of the form `code name/also;`, as danish-zip-codes.ts describes them. */
function readZipRegister(table: string): ZipRegister {
  const cities = new Map<string, string[]>();
  const codes = new Map<string, Set<string>>();
  for (const [, first = "", last = first, names = ""] of table.matchAll(/(\d{4})(?:-(\d{4}))? ([^;\n]+)/g)) {
    const all = names.split("/");
    const [district = ""] = all;
    for (let code = Number(first); code <= Number(last); code++) {
      const zip = String(code).padStart(4, "0");
      cities.set(zip, all);
      for (const name of [fold(district), town(district)]) {
        codes.set(name, (codes.get(name) ?? new Set()).add(zip));
      }
    }
  }
  return { cities, codes };
}

/**
 * Compares a four-digit Danish code with the city beside it. Returns the name of the code's postal district when
 * the register proves that the two do not belong together: the code is known, and the city is the name of another
 * district. Null otherwise: a village, a spelling or an abbreviation that is no district's name may well be right.
 */
export function expectedCity(register: ZipRegister, zip: string, city: string): string | null {
  const names = register.cities.get(zip) ?? [];
  const written = fold(city);
  if (names.some((name) => written === fold(name) || written === town(name))) return null;
  const codes = register.codes.get(written) ?? register.codes.get(town(city));
  return codes && !codes.has(zip) ? (names[0] ?? null) : null;
}

/** `Aarhus`, `Århus` and `ÅRHUS` are one name. */
function fold(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replace(/[\s.,-]+/g, " ")
    .trim();
}

/** The name without what tells districts or parts of the country apart: `Odense SØ`, `Viby J`, `Nykøbing F`. */
function town(name: string): string {
  return fold(name).replace(/ (?:[a-z]|oe|nv|noe|sv|soe|sj|oest|sjaelland|jyll|thy|fyn)$/, "");
}
