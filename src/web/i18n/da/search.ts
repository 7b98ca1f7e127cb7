import type { search as english } from "../en/search.ts";

export const search: typeof english = {
  understands:
    "Forstår også et telefonnummer, hvordan det end er skrevet, et CVR-nummer, en e-mail, et kunde-id, en liste af id'er og et link herfra.",
  recent: "Seneste søgninger",
  forget: "Glem dem",

  phone: (number) => `Læst som telefonnummer, ${number}`,
  email: "Læst som e-mailadresse",
  cvrValid: (number) => `Læst som CVR-nummer, ${number}, gyldigt kontrolciffer`,
  cvrInvalid: (number) => `Læst som CVR-nummer, ${number}, ugyldigt kontrolciffer`,
  orPhone: "Det kan også være et telefonnummer.",
  id: "Læst som kunde-id",
  ids: (count) => `Læst som ${count} kunde-id'er`,
  repeated: (count) => (count === 1 ? "1 står der to gange." : `${count} står der flere gange.`),
  ignored: (count) => (count === 1 ? "1 ord er ikke et id." : `${count} ord er ikke id'er.`),
  beyondLimit: (count) => `${count} flere er udeladt: højst 250 kan vises ad gangen.`,
  link: "Læst som et link herfra",

  openCustomer: "Åbn kunden",
  showIds: (count) => `Vis disse ${count} kunder`,
  follow: "Åbn linket",
  asText: "Søg efter det som tekst",
  alsoTried: (notation, count) => `${count} fundet som ${notation}`,
};
