/** What the search box has understood, and what was searched for before. */
export const search = {
  understands:
    "Also understands a phone number in any notation, a CVR number, an e-mail, a customer ID, a list of IDs, a link from this desk.",
  recent: "Recent searches",
  forget: "Forget them",

  phone: (number: string) => `Read as a phone number, ${number}`,
  email: "Read as an e-mail address",
  cvrValid: (number: string) => `Read as a CVR number, ${number}, check digit valid`,
  cvrInvalid: (number: string) => `Read as a CVR number, ${number}, check digit not valid`,
  orPhone: "It may be a phone number as well.",
  id: "Read as a customer ID",
  ids: (count: string) => `Read as ${count} customer IDs`,
  repeated: (count: number) =>
    count === 1 ? "1 stands there twice." : `${count} stand there more than once.`,
  ignored: (count: number) => (count === 1 ? "1 word is no ID." : `${count} words are no IDs.`),
  beyondLimit: (count: number) => `${count} more are left out: up to 250 can be shown at a time.`,
  link: "Read as a link from this desk",

  openCustomer: "Open this customer",
  showIds: (count: string) => `Show these ${count} customers`,
  follow: "Open the link",
  asText: "Search for it as text",
  alsoTried: (notation: string, count: string) => `${count} found as ${notation}`,
};
