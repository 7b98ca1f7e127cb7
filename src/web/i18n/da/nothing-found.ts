import type { nothingFound as english } from "../en/nothing-found.ts";

export const nothingFound: typeof english = {
  emptyTitle: "Ingen kunder endnu",
  emptyLead: "Der er endnu ingen kunder inden for din adgang. Nye kunder dukker op her af sig selv.",
  noMatchTitle: "Ingen kunder passer",
  noMatchLead: (count) =>
    count === 1
      ? "Fjern filteret for at søge bredere."
      : `${count === 2 ? "Begge" : `Alle ${count}`} skal passe på én gang. Fjern et af dem for at søge bredere.`,
  remove: "Fjern",
  clearFilters: "Ryd filtre",
  clearWithSearch: (filters) => (filters === 1 ? "Ryd søgning og filter" : "Ryd søgning og filtre"),
  wordMatches: (count, total, word) => `${total} ${count === 1 ? "kunde" : "kunder"} passer på »${word}«.`,
  searchWord: (word) => `Søg efter ${word}`,
  widen: {
    includeDeleted: (count, total) =>
      `${total} ${count === 1 ? "kunde" : "kunder"} passer, når de slettede tælles med.`,
    includeSubresellers: (count, total) =>
      `${total} ${count === 1 ? "kunde" : "kunder"} passer, når underforhandleres kunder tælles med.`,
    all: (count, total) => `${total} ${count === 1 ? "kunde" : "kunder"} passer hos alle forhandlere.`,
  },
};
