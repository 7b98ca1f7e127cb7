import type { filterPanel as english } from "../en/filter-panel.ts";

export const filterPanel: typeof english = {
  filters: "Filtre",
  findReseller: "Find en forhandler",
  noReseller: "Ingen forhandler hedder det",
  resellersFailed: "Forhandlerne kunne ikke hentes.",
  idsHint: "Indsæt en kolonne eller en sag. Højst 500 ID'er.",
  idsRead: (count) => (count === 1 ? "Læste 1 ID." : `Læste ${count} ID'er.`),
  idsIgnored: (count) => (count === 1 ? "1 ord er ikke et ID." : `${count} ord er ikke ID'er.`),
  idsBeyondLimit: (count) => `${count} flere er udeladt: listen tager 500 ad gangen.`,
  idsApply: "Vis disse kunder",
  adminOnly: "ADMIN",
};
