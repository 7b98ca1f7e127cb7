import type { selection as english } from "../en/selection.ts";

export const selection: typeof english = {
  bar: "Valgte",
  choose: "Vælg kunder",
  selectPage: "Vælg alle på siden",
  selected: (count) => `${count} valgt`,
  selectedElsewhere: (selected, count, onPage) =>
    `${count} valgt, ${onPage ? `${onPage} på denne side` : selected === 1 ? "ikke på denne side" : "ingen på denne side"}`,
  selectMatching: (count) => `alle ${count} i listen`,
  selectFirst: (count) => `de første ${count} i listen`,
  loading: (done, total) => `Vælger ${done} af ${total}…`,
  cancel: "Annullér",
  cancelled: (count) => `Stoppet ved ${count}.`,
  failed: (count) => `Ikke alle kunne hentes: ${count} er valgt.`,
  moved: "Listen blev ændret imens. Der kan mangle kunder.",

  copyEmails: "Kopiér e-mailadresser",
  copyIds: "Kopiér id'er",
  more: "Mere",
  copyPhones: "Kopiér telefonnumre",
  copyRows: "Kopiér rækker til et regneark",
  copyJson: "Kopiér som JSON",
  copied: {
    emailAddress: (count) =>
      count === 1 ? "1 e-mailadresse er kopieret" : `${count} e-mailadresser er kopieret`,
    _id: (count) => (count === 1 ? "1 id er kopieret" : `${count} id'er er kopieret`),
    phoneNumber: (count) =>
      count === 1 ? "1 telefonnummer er kopieret" : `${count} telefonnumre er kopieret`,
  },
  without: (count) => (count === 1 ? "1 kunde har ingen" : `${count} kunder har ingen`),
  rowsCopied: (count) => `${count} kunder er kopieret`,
  copyFailed: "Kunne ikke kopiere",

  mail: "Skriv til dem",
  message: (number, of, people) => `Besked ${number} af ${of}, til ${people}`,
  nobodyToMail: "Ingen af dem har en e-mailadresse",
  compare: "Sammenlign",
  compareLimit: "Der kan sammenlignes to til fire kunder",
  show: "Vis kun disse",
  showLimit: "Højst 250 kunder kan vises på denne måde",
  clear: "Ryd",
  cleared: "Intet er valgt",
};
