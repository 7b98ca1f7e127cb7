/** Words of the customer drawer; its fields and their codes are in customer-fields.ts and customer-values.ts. */
export const drawer = {
  // Line 1 and the heading.
  close: "Close",
  previousCustomer: "Previous customer",
  nextCustomer: "Next customer",
  place: (position: string, total: string) => `${position} of ${total}`,
  openInNewTab: "Open in a new tab",
  copyLink: "Copy link",
  explainFields: "Explain the fields",
  alsoHere: "Also here:",
  moreActions: "More actions",
  width: "Drawer width",
  unnamed: "Customer without a name",
  customer: "Customer",

  // Handing the customer over.
  handOff: {
    button: "Hand over",
    copy: "Copy",
    forms: {
      plain: "Copy for a ticket",
      markdown: "Copy as Markdown",
      formatted: "Copy as formatted text",
      json: "Copy as JSON",
      row: "Copy row as text",
    },
    vCard: "Save as contact",
    print: "Print",
    compare: "Compare…",
    failed: "Could not make the file",
    notYet: "Nothing done: the customer has not been loaded",
    printed: (moment: string) => `Printed ${moment}, Danish time`,
  },

  // Section nav.
  sections: "Sections",
  overview: "Overview",
  addresses: "Addresses",
  finance: "Finance",
  integrations: "Integrations",
  sla: "SLA",
  settings: "Settings",
  raw: "Raw",

  // Values.
  copy: (label: string) => `Copy ${label}`,
  notSet: "Not set",
  notLoaded: "Not loaded",
  noAccess: "No access",
  missing: "Missing",
  yes: "Yes",
  no: "No",
  unexpectedType: "Unexpected type",
  unknownCode: "not in the documentation",
  showMore: "Show more",
  showLess: "Show less",
  hiddenCharacter: (codePoint: string) => `Hidden character ${codePoint}`,

  // Key facts.
  cvr: "CVR",
  call: "Call",
  callNumber: (phone: string) => `Call ${phone}`,
  write: "Write",
  writeEmail: "Write e-mail",
  checkDigitValid: "Check digit valid",
  checkDigitWrong: "Check digit does not fit",
  notACvr: "Not a CVR number",
  unusualPhone: "Unusual number",
  notAnEmail: "Not an e-mail address",
  notADate: "Not a date",
  nameUnknown: "Name not available",
  notAWebAddress: "Not shown as a link",
  noReseller: "None, top level",
  ownParent: "itself",
  customersOf: (reseller: string) => `Show the customers of ${reseller}`,
  noFeatures: "None",

  // Overview.
  iptvDevices: "IPTV devices",
  passed: "passed",

  // Addresses.
  primaryAddress: "Primary address",
  otherAddress: (number: number) => `Address ${number}`,
  noAddresses: "No addresses.",
  denmark: "Denmark",
  denmarkByDefault: "blank in the record",
  noPrimary: "None is marked as primary",
  severalPrimary: "More than one is marked as primary",

  // Finance.
  billing: "Billing",
  usageLimits: "Usage limits",
  numberRent: "Number rent",
  notUsed: "not used",
  perMonth: "per month",
  sameAsLastTime: "same as last time",
  countedLastTime: "Counted last time",
  counted: (singles: string | null, hundreds: string | null) =>
    [
      singles && `${singles} single ${singles === "1" ? "number" : "numbers"}`,
      hundreds && `${hundreds} series of 100`,
    ]
      .filter(Boolean)
      .join(", "),
  standardMethod: "Standard",
  customMethod: "Custom",
  adminOnly: "ADMIN only",
  gln: "GLN",
  otherScheme: "Another scheme than CVR or GLN",
  notElectronic: "Neither a CVR number nor a GLN",

  // Integrations.
  integrationCounts: {
    on: (count: number) => `${count} on`,
    incomplete: (count: number) => `${count} incomplete`,
    unverified: (count: number) => `${count} not verified`,
    off: (count: number) => `${count} off`,
    unknown: (count: number) => `${count} unknown`,
  },
  integrationStates: {
    on: "On",
    incomplete: "Incomplete",
    unverified: "On, not verified",
    off: "Off",
    unknown: "Unknown",
  },
  onVerified: "On, verified",
  kinds: {
    billing: "Billing",
    licences: "Licences",
    signatures: "Signatures",
    calendar: "Calendar and presence",
  },
  resellersOnly: "Resellers only",
  outsideDocumentationShort: "Outside the documentation",
  revealedValuesHide: "Revealed values hide after 30 s",
  noIntegrations: "The platform gave no integrations.",
  syncs: "Syncs",
  syncsNothing: "Nothing",
  notSynced: (parts: string) => `not ${parts}`,
  syncUnset: (parts: string) => `not set: ${parts}`,
  mappings: "What the calendar does to presence",
  whenOutlookShows: "When Outlook shows",
  presenceBecomes: "Presence becomes",
  storedValue: "Stored value",
  category: "Category",
  nothingChanges: "Nothing changes",
  clashes: "Clashes with another row",
  noMappings: "No calendar mappings.",

  // Secrets.
  hiddenValue: "Hidden",
  reveal: (field: string) => `Reveal ${field}`,
  revealShort: "Reveal",
  hide: (field: string) => `Hide ${field}`,
  hideShort: "Hide",
  secondsLeft: (seconds: number) => `${seconds} s`,
  revealed: "Revealed. It hides again after 30 seconds.",
  hiddenAgain: "Hidden again.",
  revealTooMany: (seconds: number | null) =>
    seconds === null
      ? "Too many reveals. Wait a little, then try again."
      : `Too many reveals. Try again in ${seconds} s.`,
  revealDenied: "Your access level may not see this value.",
  revealGone: "The platform no longer has this value.",
  revealOffline: "No connection. The value was not fetched.",
  revealFailed: (status: string) => `Could not fetch the value. ${status}`,

  // SLA.
  supportAgreement: "Support agreement",
  remote: "Remote support",
  onsite: "On-site support",
  remoteShort: "Remote",
  onsiteShort: "On site",
  nowAt: (time: string) => `Now ${time}`,
  dueAt: (moment: string) => `Due ${moment}`,
  services: "Services",
  noAgreement: "No support agreement.",
  hours: (hours: number) => (hours === 1 ? "1 hour" : `${hours} hours`),
  included: "Included",
  notIncluded: "Not included",
  serviceNotIncluded: (service: string) => `${service}, not included`,
  serviceNotSet: (service: string) => `${service}, not set`,
  clockAssumption: "Danish time. Public holidays not taken into account.",
  clockHint: "For a fault reported now. Public holidays not taken into account.",
  clockDeleted: "Not worked out: the customer is deleted.",
  coveredDue: (service: string, due: string) => `${service}: covered now, answer due ${due}`,
  closedDue: (service: string, opens: string, due: string) => `${service}: opens ${opens}, answer due ${due}`,
  covered: (service: string) => `${service}: covered now`,
  closed: (service: string, opens: string) => `${service}: opens ${opens}`,
  clockUnknown: (service: string) =>
    `${service}: the terms are not in the documentation, so nothing is worked out`,

  // Settings.
  resellerSettings: "Reseller",
  allCustomersOfReseller: "All customers of this reseller",
  notAReseller: "This customer is not a reseller.",
  access: "Access",
  customData: "Custom data",
  invoicedByPlatform: "The platform",
  invoicedByReseller: "The reseller",
  notUsedUnlessPlatform: "only used when the platform sends the invoices",

  // Outside the documentation, custom data and raw data.
  outside: "Outside the documentation",
  undocumented: "not described in the API",
  customHint: "Written by third parties",
  emptyObject: "Empty",
  rawHint: "As received. Secrets are taken out by the server.",
  rawData: "Raw data",
  copyAll: "Copy",

  // States of the whole drawer.
  loading: "Loading the customer",
  notFoundTitle: "No such customer",
  notFoundLead: "It does not exist, or it lies outside what you may see.",
  forbiddenTitle: "No access to this customer",
  forbiddenLead: (level: string) =>
    `Your access level is ${level}. Full customers are for RESELLER, RESELLER_ADMIN and ADMIN.`,
  offlineTitle: "No connection",
  offlineLead: "The customer could not be fetched. The list stays as it is.",
  failedTitle: "Could not load the customer",
  tooManyRequests: (seconds: number | null) =>
    seconds === null
      ? "Too many requests. Wait a little, then try again."
      : `Too many requests. Try again in ${seconds} s.`,
  failedLead: "The list stays as it is.",
  unreadableLead: "The answer was not one that the desk can read.",
  couldNotRefresh: "Could not refresh this customer.",
  fetchedAt: (time: string) => `This is from ${time}.`,
  retry: "Retry",
  status: (status: number) => `Status ${status}`,
  requestId: (id: string) => `request ${id}`,
};
