/** What is wrong with the list, or with the address that asked for it. */
export const listProblems = {
  refreshFailed: "Could not refresh.",
  loadFailed: "Could not load these customers.",
  rowsFrom: (time: string) => `These rows are from ${time}.`,
  rowsBefore: (time: string) => `The rows below are the ones before, from ${time}.`,
  serverAnswered: (status: number) => `The server answered ${status}.`,
  tooManyRequests: (seconds: number | null) =>
    seconds === null
      ? "Too many requests. Wait a little, then try again."
      : `Too many requests. Try again in ${seconds} s.`,
  noAnswer: "There was no answer.",
  unreadableAnswer: "The answer could not be read.",
  retry: "Retry",
  copyDetails: "Copy details",
  loadFailedTitle: "The customers could not be loaded",
  loadFailedLead: "Nothing is lost: the address keeps your search and filters.",
  requestId: (id: string) => `Request ID ${id}`,
  forbiddenTitle: "You may not see this list",
  forbiddenFact: "You may not see this list.",
  forbiddenLead:
    "The server refused it with 403 access_denied. Your access level may have changed; sign in again, or remove a filter.",

  unreadableRows: (count: number) =>
    count === 1
      ? "1 row of this page could not be read and is not shown."
      : `${count} rows of this page could not be read and are not shown.`,
  missingIds: (count: number, missing: string, asked: string) =>
    `${missing} of ${asked} IDs ${count === 1 ? "is" : "are"} not in this list.`,
  /** `ids` is empty where nobody knows which they are; `mayBe` is what the list leaves out. */
  missingIdsLead: (mayBe: { deleted: boolean; subresellers: boolean }, ids: string) => {
    const hidden = [mayBe.deleted && "deleted", mayBe.subresellers && "a subreseller's"].filter(Boolean);
    const reason =
      hidden.length === 2 ? `Unknown, ${hidden.join(" or ")}` : ["Unknown", ...hidden].join(" or ");
    return reason + (ids ? `: ${ids}` : ".");
  },
  copyMissingIds: (count: number) => `Copy ${count === 1 ? "ID" : "IDs"}`,
  ignoredFact: "Some of the address was left out.",
  ignored: (names: string) => `Not understood: ${names}.`,
  refused: (names: string) => `For ADMIN only: ${names}.`,
  pastTheEndFact: "The list ends before that page.",
  pastTheEndLead: "This is its last one.",
};
