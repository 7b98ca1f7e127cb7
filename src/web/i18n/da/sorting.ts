import type { sorting as english } from "../en/sorting.ts";

export const sorting: typeof english = {
  order: "Rækkefølge",
  sortBy: "Sortér efter",
  unsorted: "Som platformen har den",
  ascending: "Sortér stigende",
  descending: "Sortér faldende",
  clear: "Fjern sorteringen",
  command: (column) => `Sortér efter: ${column}`,

  allLoaded: (total) => `Alle ${total} hentet`,
  sortedBy: "Sorteret efter",
  upwards: "stigende",
  downwards: "faldende",
  emptyLast: "tomme sidst",
  said: (column, direction) => `sorteret efter ${column}, ${direction}`,

  loading: "Henter hele listen",
  loaded: (done, total) => `${done} af ${total} hentet`,
  stop: "Stop",
  back: "Tilbage til sider",
  movedFact: "Listen blev ændret, mens den blev hentet.",
  movedLead: "Der kan mangle kunder. Opdatér for at hente den igen.",
  tooManyFact: (most) => `Mere end ${most} kunder er for mange at sortere eller afgrænse.`,
  tooManyLead: "Platformen gør ingen af delene, så de skulle alle hentes. Søg eller filtrér først.",
};
