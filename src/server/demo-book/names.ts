import type { Random } from "./random.ts";

const familyNames = [
  "Nielsen",
  "Jensen",
  "Hansen",
  "Pedersen",
  "Andersen",
  "Christensen",
  "Larsen",
  "Sørensen",
  "Rasmussen",
  "Jørgensen",
  "Petersen",
  "Madsen",
  "Kristensen",
  "Olsen",
  "Thomsen",
  "Poulsen",
  "Johansen",
  "Møller",
  "Mortensen",
  "Knudsen",
  "Østergaard",
  "Lund",
  "Holm",
  "Bach",
  "Kjær",
  "Dahl",
  "Skov",
  "Krogh",
  "Bundgaard",
  "Aagaard",
  "Ågesen",
  "Thygesen",
] as const;
const givenNames = [
  "Anne",
  "Mette",
  "Kirsten",
  "Hanne",
  "Søren",
  "Peter",
  "Lars",
  "Jens",
  "Morten",
  "Camilla",
  "Ida",
  "Freja",
  "Åse",
  "Bjørn",
  "Jørgen",
  "Pia",
  "Rikke",
  "Thomas",
  "Karen",
  "Ole",
  "Signe",
  "Øjvind",
  "Emil",
  "Astrid",
  "Niels",
  "Ulla",
] as const;
const placeNames = [
  "Bjørnsholm",
  "Egå",
  "Ærø",
  "Limfjordens",
  "Vesterhavets",
  "Fjordens",
  "Aabenraa",
  "Sæby",
  "Thy",
  "Møns",
  "Ribe",
  "Himmerlands",
  "Hærvejens",
  "Præstø",
  "Sønderby",
  "Grønbjerg",
  "Kattegat",
  "Svaneke",
  "Odsherred",
  "Salling",
  "Østerbro",
  "Nordvest",
  "Amager",
  "Kongeåens",
  "Gudenå",
  "Storebælt",
  "Lolland",
  "Mols",
  "Djurs",
  "Skagen",
  "Rold Skov",
  "Tisvilde",
  "Ballum",
  "Christiansfeld",
  "Dragør",
  "Ebeltoft",
  "Fanø",
  "Gilleleje",
  "Hornbæk",
  "Hvide Sande",
  "Jels",
  "Karrebæksminde",
  "Langeland",
  "Marielyst",
  "Nordby",
  "Orø",
  "Rungsted",
  "Samsø",
  "Tåsinge",
  "Ulfborg",
  "Vigsø",
  "Årø",
  "Øster Hurup",
  "Bovbjerg",
  "Fur",
  "Hals",
  "Klitmøller",
  "Lønstrup",
  "Mariager",
  "Nibe",
  "Rebild",
  "Stevns",
  "Tranekær",
  "Vejers",
  "Ølsted",
  "Ålsgårde",
  "Brønshøj",
  "Valby",
  "Vanløse",
  "Kalvebod",
  "Trekroner",
] as const;

/** What tells two of a kind in one place apart. */
const additions = [
  "",
  "",
  "",
  "Nord",
  "Syd",
  "Havnen",
  "Torvet",
  "ved Åen",
  "Gl. Station",
  "af 1912",
  "& Søn",
] as const;

const trades = [
  {
    words: ["Smede & VVS", "El-service", "Tømrerforretning", "Malerfirma", "Blikkenslager", "Murermester"],
    forms: ["A/S", "ApS", ""],
  },
  {
    words: ["Tandlægehus", "Lægehus", "Fysioterapi", "Dyrlæge", "Høreklinik", "Kiropraktik"],
    forms: ["I/S", "ApS", ""],
  },
  {
    words: ["Revision", "Advokater", "Ejendomme", "Rådgivning", "Arkitekter", "Bogføring"],
    forms: ["P/S", "ApS", "A/S"],
  },
  {
    words: ["Andelsboligforening", "Ejerforening", "Boligforening", "Vandværk", "Grundejerforening"],
    forms: [""],
  },
  { words: ["Friskole", "Efterskole", "Børnehus", "Museum", "Bibliotek", "Idrætsforening"], forms: [""] },
  {
    words: [
      "Kro & Badehotel",
      "Bageri",
      "Fiskeeksport",
      "Vinhandel",
      "Østershandel",
      "Planteskole",
      "Gårdbutik",
    ],
    forms: ["ApS", "A/S", ""],
  },
  {
    words: [
      "Maskinstation",
      "Vognmandsforretning",
      "Autoværksted",
      "Bådebyggeri",
      "Havnedrift",
      "Vindmølleservice",
    ],
    forms: ["A/S", "ApS", "I/S"],
  },
  { words: ["Plejecenter", "Hjemmepleje", "Bosted", "Apotek"], forms: ["", "A/S"] },
] as const;

interface Name {
  name: string;
  isPrivate: boolean;
}

/** A believable Danish customer: mostly a business or an association, sometimes a person. */
export function customerName(random: Random): Name {
  if (random.chance(0.12)) return { name: personName(random), isPrivate: true };
  const trade = random.pick(trades);
  const word = random.pick<string>(trade.words);
  const owner = random.chance(0.45) ? random.pick(placeNames) : ownerName(random);
  const form = random.pick<string>(trade.forms);
  return { name: [owner, word, random.pick(additions), form].filter(Boolean).join(" "), isPrivate: false };
}

export function personName(random: Random): string {
  return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
}

function ownerName(random: Random): string {
  const family = random.pick(familyNames);
  return random.chance(0.4)
    ? `${random.pick(givenNames)} ${family}s`
    : `${family} & ${random.pick(familyNames)}`;
}

/** The name as part of an address on the internet, always under a domain that belongs to nobody (RFC 2606). */
export function domainOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/\b(a\/s|aps|i\/s|p\/s)\b/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  // The cut may end at a dash, which no host name does.
  return `${plain.slice(0, 40).replace(/-$/, "") || "kunde"}.example`;
}
