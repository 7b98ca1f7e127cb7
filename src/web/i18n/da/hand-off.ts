import type { handOff as english } from "../en/hand-off.ts";

export const handOff: typeof english = {
  state: "Status",
  id: "Id",
  address: "Primær adresse",
  resellers: "Forhandler",
  support: "Supportaftale",
  findings: "Fund",
  link: "Link hertil",
  stamp: (moment) => `Kopieret ${moment}, dansk tid`,
};
