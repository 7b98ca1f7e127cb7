import type { views as english } from "../en/views.ts";

export const views: typeof english = {
  saved: "Gemte visninger",
  modified: "Ændret",
  shared: (name) => `Delt visning: ${name}`,
  open: (name) => `Åbn visningen ${name}`,

  update: "Opdatér visningen",
  updated: (name) => `${name} er gemt, som listen er nu.`,
  reset: "Tilbage til visningen",
  leave: "Forlad visningen",
  keep: "Gem blandt mine visninger",
  kept: (name) => `${name} er blandt dine visninger.`,

  loading: "Henter visninger…",
  failed: "Visningerne kunne ikke hentes.",
  offline: "Ingen forbindelse. Visningerne kommer, når den er tilbage.",
  retry: "Prøv igen",
  none: "Ingen visninger endnu",
  noneLead:
    "En visning gemmer filtre, sortering, kolonner og rækkehøjde under et navn. Dine visninger følger dig på alle enheder.",

  copyLink: (name) => `Kopiér link til ${name}`,
  rename: (name) => `Omdøb ${name}`,
  remove: (name) => `Slet ${name}`,
  newName: "Nyt navn",
  save: "Gem",
  cancel: "Annullér",
  deleted: (name) => `${name} er slettet`,
  undo: "Fortryd",

  saveAs: "Gem listen som visning",
  saveAsHint: "Navn, højst 80 tegn",
  nameMissing: "Visningen skal have et navn.",
  nameTaken: "En anden visning har det navn.",
  nameRefused: "Navnet indeholder tegn, der ikke kan ses.",
  changedElsewhere: "Visningen er ændret i en anden fane eller på en anden enhed. Den vises, som den er nu.",
  tooMany: "Der er højst plads til 100 visninger. Slet først en.",
  notSaved: (failure) => `Ikke gemt. ${failure}`,

  export: "Eksportér alle",
  import: "Importér",
  exportName: "visninger",
  importAdded: (count) => (count === 1 ? "1 visning tilføjet." : `${count} visninger tilføjet.`),
  importRenamed: (count) =>
    count === 1
      ? "1 af dem under et nyt navn: du har en anden visning med det navn."
      : `${count} af dem under nye navne: du har andre visninger med de navne.`,
  importKnown: (count) => (count === 1 ? "1 har du allerede." : `${count} har du allerede.`),
  importBeyondLimit: (count) => `${count} fik ikke plads: der er højst 100 visninger.`,
  importNoViews: "Filen indeholder ingen visninger. En eksport herfra er en JSON-fil.",
  importUnreadable: (place, name, field) => `Visning ${place}${name ? ` (${name})` : ""} udeladt: ${field}.`,
  importFields: {
    name: "navnet mangler, er for langt eller kan ikke læses",
    search: "filtrene er ikke kundelistens",
    layout: "kolonnerne er ikke kundelistens",
    view: "det er ikke en visning",
  },
  importStopped: (failure) => `Importen stoppede. ${failure}`,

  sharedFact: (name) => `Delt visning: ${name}.`,
  sharedLead: "Filtre og tabel som i linket; din egen tabel er gemt.",
  sharedBrokenFact: "Visningen i linket kan ikke læses.",
  sharedBrokenLead: "Listen har linkets filtre og din egen tabel.",
};
