import type { tableLayout as english } from "../en/table-layout.ts";

export const tableLayout: typeof english = {
  allColumns: "Vis alle kolonner",
  reset: "Nulstil tabellen",
  wasReset: "Tabellen er som fra begyndelsen.",
  densities: { compact: "Kompakt", normal: "Normal", comfortable: "Luftig" },
  rowHeight: (density, px) => `${density}: rækker på ${px} px`,

  columnMenu: (column) => `${column}: kolonne`,
  moveLeft: "Flyt til venstre",
  moveRight: "Flyt til højre",
  moveLeftKeys: "Skift ←",
  moveRightKeys: "Skift →",
  pin: "Fastgør ved navnet",
  unpin: "Frigør",
  wider: "Bredere",
  narrower: "Smallere",
  fit: "Tilpas til indholdet",
  fitKeys: "Dobbeltklik",
  hide: "Skjul kolonnen",

  moved: (column, place, count) => `${column} er kolonne ${place} af ${count}`,
  pinned: (column) => `${column} er fastgjort ved navnet`,
  unpinned: (column) => `${column} ruller med de andre kolonner`,
  hidden: (column) => `${column} er skjult`,
  width: (column, px) => `${column} er ${px} px bred`,
};
