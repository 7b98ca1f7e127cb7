import type { narrow as english } from "../en/narrow.ts";

export const narrow: typeof english = {
  title: "Afgræns",
  more: (count) => `${count} flere`,
  fewer: "Færre",
  full: "Hent fulde data",
  fullLead: "Fund, funktioner, betalingsbetingelser og loginsikkerhed står kun i fulde data.",
  waiting: "Tæller…",
  notCounted: "Ikke talt: listen kunne ikke hentes.",
  load: (total) => `Hent alle ${total} for at sortere og afgrænse`,
  begin: "Afgræns efter status, fund m.m.",
};
