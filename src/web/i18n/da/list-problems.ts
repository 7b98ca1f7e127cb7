import type { listProblems as english } from "../en/list-problems.ts";

export const listProblems: typeof english = {
  refreshFailed: "Kunne ikke opdatere.",
  loadFailed: "Kunne ikke hente disse kunder.",
  rowsFrom: (time) => `Rækkerne er fra ${time}.`,
  rowsBefore: (time) => `Rækkerne herunder er de forrige, fra ${time}.`,
  serverAnswered: (status) => `Serveren svarede ${status}.`,
  tooManyRequests: (seconds) =>
    seconds === null
      ? "For mange forespørgsler. Vent lidt, og prøv igen."
      : `For mange forespørgsler. Prøv igen om ${seconds} s.`,
  noAnswer: "Der kom intet svar.",
  unreadableAnswer: "Svaret kunne ikke læses.",
  retry: "Prøv igen",
  copyDetails: "Kopiér detaljer",
  loadFailedTitle: "Kunderne kunne ikke hentes",
  loadFailedLead: "Intet er tabt: adressen husker din søgning og dine filtre.",
  requestId: (id) => `Anmodnings-id ${id}`,
  forbiddenTitle: "Du har ikke adgang til denne liste",
  forbiddenFact: "Du har ikke adgang til denne liste.",
  forbiddenLead:
    "Serveren afviste den med 403 access_denied. Dit adgangsniveau kan være ændret; log ind igen, eller fjern et filter.",

  unreadableRows: (count) =>
    count === 1
      ? "1 række på siden kunne ikke læses og vises ikke."
      : `${count} rækker på siden kunne ikke læses og vises ikke.`,
  missingIds: (_count, missing, asked) => `${missing} af ${asked} id'er findes ikke på listen.`,
  missingIdsLead: (mayBe, ids) => {
    const hidden = [mayBe.deleted && "slettet", mayBe.subresellers && "en underforhandlers"].filter(Boolean);
    const reason =
      hidden.length === 2 ? `Ukendt, ${hidden.join(" eller ")}` : ["Ukendt", ...hidden].join(" eller ");
    return reason + (ids ? `: ${ids}` : ".");
  },
  copyMissingIds: (count) => `Kopiér ${count === 1 ? "id" : "id'er"}`,
  ignoredFact: "En del af adressen er udeladt.",
  ignored: (names) => `Ikke forstået: ${names}.`,
  refused: (names) => `Kun for ADMIN: ${names}.`,
  pastTheEndFact: "Listen slutter før den side.",
  pastTheEndLead: "Dette er dens sidste.",
};
