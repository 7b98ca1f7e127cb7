import type { session as english } from "#web/i18n/en/session.ts";

export const session: typeof english = {
  signIn: "Log ind",
  signInLead: "Brug dit TelecomX-brugernavn, det samme som i portalen.",
  userName: "E-mail",
  password: "Adgangskode",
  showCharacters: "Vis tegn",
  hideCharacters: "Skjul tegn",
  deskForResellers: "Kundeoverblik for forhandlere",

  enterCode: "Indtast din kode",
  authenticatorCode: "Kode fra app",
  authenticatorLead: "Aflæs koden på 6 cifre i din godkendelsesapp.",
  authenticatorHint: "Du kan indsætte hele koden. Den skifter hvert 30. sekund.",
  lostAuthenticator: "Ny telefon eller mistet app? Kontoens ejer eller din forhandler kan nulstille nøglen.",
  smsCode: "SMS-kode",
  smsLead: "Aflæs koden i SMS'en på din telefon.",
  smsHint: "Du kan indsætte hele koden.",
  changeUser: "Skift",

  userNameMissing: "Indtast din e-mail eller dit brugernavn.",
  passwordMissing: "Indtast din adgangskode.",
  authenticatorCodeLength: (typed) => `Koden har 6 cifre. Du har indtastet ${typed}.`,
  smsCodeLength: (typed) => `Koden har 4 til 8 cifre. Du har indtastet ${typed}.`,
  credentialsWrong: "E-mail eller adgangskode er forkert.",
  codeWrong: "Koden er forkert eller for gammel. Indtast den aktuelle.",
  waitSeconds: (seconds) =>
    seconds === 1
      ? "For mange forsøg. Prøv igen om 1 sekund."
      : `For mange forsøg. Prøv igen om ${seconds} sekunder.`,
  waitOver: "Du kan prøve igen nu.",
  noConnection: "Ingen forbindelse til serveren. Tjek dit netværk, og prøv igen.",
  signInFailed: "Det er ikke muligt at logge ind lige nu. Prøv igen om lidt.",

  demoLogins: "Demobrugere",
  demoLead: "Et opdigtet kundekartotek. Vælg, hvem du vil være.",
  demoCode: (code) => `Demokoden er ${code}.`,
  useDemoCode: "Brug den",

  sessionEnded: "Din session er udløbet",
  sessionEndedLead: "Log ind for at fortsætte. Alt er, som du forlod det.",
  signInAsSomeoneElse: "Log ind som en anden",

  noAccess: "Du kan ikke se kundelisten",
  noAccessLevel: "Dit adgangsniveau er",
  noAccessLead:
    "Listen kræver RESELLER, RESELLER_ADMIN eller ADMIN. Spørg kontoens ejer, eller log ind som en anden.",
};
