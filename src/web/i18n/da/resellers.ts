import type { resellers as english } from "#web/i18n/en/resellers.ts";

export const resellers: typeof english = {
  title: "Forhandlere",
  search: "Søg i forhandlere",
  withSubresellers: "Med underforhandlere",
  withSubresellersHint: "Når den er slået fra, tælles og vises kun kunder direkte under en forhandler.",
  reseller: "Forhandler",
  subresellers: "Underforhandlere",
  customers: "Kunder",
  expandAll: "Fold alle ud",
  collapseAll: "Fold alle sammen",
  expand: (name) => `Fold ${name} ud`,
  collapse: (name) => `Fold ${name} sammen`,
  loading: "Henter",
  notLoaded: "Ikke hentet",
  notAllowed: "Ingen adgang",
  notAllowedHint: "Kun ADMIN kan spørge efter en enkelt forhandlers kunder.",

  orphan: "Den overordnede er ikke på listen",
  orphanHint: (id) => `Den overordnede forhandler ${id} er slettet, eller du har ikke adgang til den.`,
  cycle: "Forhandlere i ring",
  cycleHint: "De overordnede forhandlere fører tilbage til den selv. Ringen er brudt her, så alt kan vises.",
  own: "Din forhandler",

  unknownNesting: (count, written) =>
    count === 1
      ? "1 forhandler står øverst, fordi det ikke kan læses, hvem den hører under."
      : `${written} forhandlere står øverst, fordi det ikke kan læses, hvem de hører under.`,
  nestingFailed: "Kunne ikke hente, hvilken forhandler der hører under hvilken.",
  nestingFailedLead: "Forhandlerne vises uden niveauer.",
  ownCountsOnly: "Dit niveau kan kun tælle og vise kunder hos din egen forhandler.",
  countsFailed: (count, written) =>
    `Kunne ikke tælle kunder hos ${count === 1 ? "1 forhandler" : `${written} forhandlere`}.`,
  retry: "Prøv igen",

  found: (count, written) => (count === 1 ? "1 forhandler fundet" : `${written} forhandlere fundet`),
  noMatch: "Ingen forhandler passer",
  noMatchLead: "Hvert ord skal findes i navnet eller id'et.",
  clearSearch: "Ryd søgning",
  empty: "Ingen forhandlere",
  emptyLead: "Der er ingen forhandlere, som du har adgang til.",
  refreshFailed: "Kunne ikke opdatere.",
  resellersFrom: (time) => `Forhandlerne er fra ${time}.`,
  failed: "Kunne ikke hente forhandlerne",
  forbidden: "Ingen adgang til forhandlerne",
  forbiddenLead: "Platformen gav ikke dit adgangsniveau adgang til listen over forhandlere.",
};
