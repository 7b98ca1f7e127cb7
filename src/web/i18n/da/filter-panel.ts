import type { filterPanel as english } from "../en/filter-panel.ts";

export const filterPanel: typeof english = {
  filters: "Filtre",
  findReseller: "Find en forhandler",
  noReseller: "Ingen forhandler har det navn",
  resellersFailed: "Forhandlerne kunne ikke hentes.",
  idsHint: "Indsæt en kolonne eller teksten fra en sag. Højst 250 id'er.",
  idsRead: (count) => (count === 1 ? "1 id læst." : `${count} id'er læst.`),
  idsIgnored: (count) => (count === 1 ? "1 ord er ikke et id." : `${count} ord er ikke id'er.`),
  idsBeyondLimit: (count) => `${count} flere er udeladt: højst 250 kan vises ad gangen.`,
  idsApply: "Vis disse kunder",
  adminOnly: "ADMIN",
};
