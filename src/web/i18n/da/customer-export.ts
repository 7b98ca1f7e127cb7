import type { customerExport as english } from "../en/customer-export.ts";

export const customerExport: typeof english = {
  title: "Eksportér kunder",
  button: "Eksportér",

  which: "Hvilke kunder",
  selected: "Valgte",
  matching: "Alle, der passer til filtrene",
  columns: "Kolonner",
  shown: "Som vist",
  all: "Alle felter",
  noSecrets: "Adgangskoder, tokens og hemmeligheder eksporteres aldrig.",
  format: "Filformat",
  formats: { csv: "CSV", json: "JSON" },
  csvLead:
    "Åbner i en dansk Excel. Tekst, som Excel ville udføre eller ændre, fx et plus eller nul forrest, får en apostrof foran.",
  jsonLead: "Alle felter, som API'et gav dem.",
  boxesOffline: "IPTV-bokse offline",

  start: "Eksportér",
  cancel: "Annullér eksport",
  retry: "Prøv igen",
  finish: "Færdig",

  tooMany: (most, total) => `En fil rummer ${most} kunder, og listen har ${total}.`,
  narrow: "Afgræns listen",

  percent: (percent) => `${percent} %`,
  loaded: (done, total) => `${done} af ${total} kunder`,
  secondsLeft: (seconds) => `ca. ${seconds} sek. tilbage`,
  minutesLeft: (minutes) => `ca. ${minutes} min. tilbage`,
  starting: "Henter de første kunder…",
  cancelled: "Annulleret. Der er ikke gemt nogen fil.",
  stopped: (done, total) => `Eksporten stoppede ved ${done} af ${total} kunder.`,
  notStarted: "Eksporten kunne ikke begynde.",
  kept: "Prøv igen fortsætter derfra.",

  saved: (count, text) => (count === 1 ? "1 kunde er gemt." : `${text} kunder er gemt.`),
  moved: "Listen blev ændret, mens den blev hentet: Der kan mangle kunder.",
  missing: (count) =>
    count === 1 ? "1 valgt kunde findes ikke længere." : `${count} valgte kunder findes ikke længere.`,
  cut: (most) => `Listen er vokset ud over, hvad en fil rummer: Dette er de første ${most}.`,
  unreadable: (count) =>
    count === 1
      ? "1 række kunne ikke læses og er udeladt."
      : `${count} rækker kunne ikke læses og er udeladt.`,
};
