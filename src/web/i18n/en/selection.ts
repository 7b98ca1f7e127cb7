/** The customers that are picked out, and what can be done with them. */
export const selection = {
  bar: "Selection",
  choose: "Select customers",
  selectPage: "Select all on this page",
  selected: (count: string) => `${count} selected`,
  /** `onPage` is empty where none of them is on the page. */
  selectedElsewhere: (selected: number, count: string, onPage: string) =>
    `${count} selected, ${onPage ? `${onPage} on this page` : selected === 1 ? "not on this page" : "none on this page"}`,
  selectMatching: (count: string) => `all ${count} matching`,
  selectFirst: (count: string) => `the first ${count} matching`,
  loading: (done: string, total: string) => `Selecting ${done} of ${total}…`,
  cancel: "Cancel",
  cancelled: (count: string) => `Stopped at ${count}.`,
  failed: (count: string) => `Could not get all of them: ${count} are selected.`,
  moved: "The list changed meanwhile. Some customers may be missing.",

  copyEmails: "Copy e-mails",
  copyIds: "Copy IDs",
  more: "More",
  copyPhones: "Copy phone numbers",
  copyRows: "Copy rows for a sheet",
  copyJson: "Copy as JSON",
  copied: {
    emailAddress: (count: number) => (count === 1 ? "1 e-mail copied" : `${count} e-mails copied`),
    _id: (count: number) => (count === 1 ? "1 ID copied" : `${count} IDs copied`),
    phoneNumber: (count: number) => (count === 1 ? "1 phone number copied" : `${count} phone numbers copied`),
  },
  without: (count: number) => (count === 1 ? "1 customer has none" : `${count} customers have none`),
  rowsCopied: (count: string) => `${count} customers copied`,
  copyFailed: "Could not copy",

  mail: "Write to them",
  message: (number: string, of: string, people: string) => `Message ${number} of ${of}, to ${people}`,
  nobodyToMail: "None of them has an e-mail address",
  compare: "Compare",
  compareLimit: "Two to four customers can be compared",
  show: "Show only these",
  showLimit: "Up to 250 customers can be shown this way",
  clear: "Clear",
  cleared: "Nothing is selected",
};
