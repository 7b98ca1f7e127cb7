/** Customers into a file. */
export const customerExport = {
  title: "Export customers",
  button: "Export",

  which: "Which customers",
  selected: "Selected",
  matching: "All matching the filters",
  columns: "Columns",
  shown: "As shown",
  all: "All fields",
  noSecrets: "Passwords, tokens and secrets are never exported.",
  format: "Format",
  formats: { csv: "CSV", json: "JSON" },
  csvLead:
    "Opens in a Danish Excel. Text that Excel would run or change, such as a leading plus or zero, gets an apostrophe in front.",
  jsonLead: "Every field, as the API gave it.",
  boxesOffline: "IPTV boxes offline",

  start: "Export",
  cancel: "Cancel export",
  retry: "Retry",
  finish: "Done",

  tooMany: (most: string, total: string) => `A file takes ${most} customers, and this list has ${total}.`,
  narrow: "Narrow the list",

  percent: (percent: string) => `${percent}%`,
  loaded: (done: string, total: string) => `${done} of ${total} customers`,
  secondsLeft: (seconds: string) => `about ${seconds} s left`,
  minutesLeft: (minutes: string) => `about ${minutes} min left`,
  starting: "Asking for the first customers…",
  cancelled: "Cancelled. No file was saved.",
  stopped: (done: string, total: string) => `The export stopped at ${done} of ${total} customers.`,
  notStarted: "The export could not begin.",
  kept: "Retry goes on from there.",

  saved: (count: number, text: string) =>
    count === 1 ? "1 customer is saved." : `${text} customers are saved.`,
  moved: "The list changed while it was loading: some customers may be missing.",
  missing: (count: number) =>
    count === 1
      ? "1 selected customer is no longer there."
      : `${count} selected customers are no longer there.`,
  cut: (most: string) => `The list has grown beyond what a file takes: these are the first ${most}.`,
  unreadable: (count: number) =>
    count === 1
      ? "1 row could not be read and was left out."
      : `${count} rows could not be read and were left out.`,
};
