import type { shell as english } from "#web/i18n/en/shell.ts";

export const shell: typeof english = {
  customers: "Kunder",
  resellers: "Forhandlere",
  mainNavigation: "Hovedmenu",
  skipToContent: "Gå til indholdet",
  language: "Sprog",
  theme: "Tema",
  themeSystem: "Som systemet",
  themeLight: "Lyst",
  themeDark: "Mørkt",
  menu: "Menu",
  account: "Konto",
  palette: "Kommandopalet",
  shortcuts: "Tastaturgenveje",
  signOut: "Log ud",
  signOutFailed: "Kunne ikke logge ud.",
  stillSignedIn: "Du er stadig logget ind.",

  offline: "Du er offline.",
  offlineLead: "Viser det, der allerede er hentet. Søgning og sideskift venter på forbindelsen.",

  notFound: "Siden findes ikke",
  notFoundLead:
    "Adressen fører ingen steder hen. Den kan være stavet forkert eller stamme fra en anden version.",
  goToStart: "Gå til start",

  failed: "Siden kunne ikke vises",
  failedLead: "Det er en fejl i programmet. Indlæs siden igen; det, der står i adressen, bevares.",
  noConnection: "Ingen forbindelse til serveren",
  noConnectionLead: "Serveren svarer ikke. Tjek dit netværk, og indlæs igen.",
  serverFailed: "Der er et problem på serveren",
  serverFailedLead: "Indlæs igen om lidt. Hvis det fortsætter, så oplys linjen herunder til supporten.",
  loadAgain: "Indlæs igen",
};
