/** Saved views of the customer list: the button, its panel, and what a link brings. */
export const views = {
  saved: "Saved views",
  modified: "Modified",
  shared: (name: string) => `Shared view: ${name}`,
  open: (name: string) => `Open the view ${name}`,

  update: "Update view",
  updated: (name: string) => `${name} is saved as the list is now.`,
  reset: "Back to the view",
  leave: "Leave the view",
  keep: "Save to my views",
  kept: (name: string) => `${name} is among your views.`,

  loading: "Loading views…",
  failed: "The views could not be loaded.",
  offline: "No connection. The views are shown when it is back.",
  retry: "Retry",
  none: "No views yet",
  noneLead:
    "A view keeps filters, sorting, columns and row height under a name. Your views are there on every device.",

  copyLink: (name: string) => `Copy link to ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Delete ${name}`,
  newName: "New name",
  save: "Save",
  cancel: "Cancel",
  deleted: (name: string) => `${name} is deleted`,
  undo: "Undo",

  saveAs: "Save the list as a view",
  saveAsHint: "Name, up to 80 characters",
  nameMissing: "The view needs a name.",
  nameTaken: "Another view has this name.",
  nameRefused: "The name holds signs that cannot be seen.",
  changedElsewhere: "The view was changed in another tab or on another device. It is shown as it is now.",
  tooMany: "100 views is the most. Delete one first.",
  notSaved: (failure: string) => `Not saved. ${failure}`,

  export: "Export all",
  import: "Import",
  exportName: "views",
  importAdded: (count: number) => (count === 1 ? "1 view added." : `${count} views added.`),
  importRenamed: (count: number) =>
    count === 1
      ? "1 of them under a new name: you have another view of that name."
      : `${count} of them under new names: you have other views of those names.`,
  importKnown: (count: number) => (count === 1 ? "1 you have already." : `${count} you have already.`),
  importBeyondLimit: (count: number) => `${count} did not fit: 100 views is the most.`,
  importNoViews: "This file holds no views. An export of this desk is a JSON file.",
  importUnreadable: (place: number, name: string | null, field: string) =>
    `View ${place}${name ? ` (${name})` : ""} left out: ${field}.`,
  importFields: {
    name: "the name is missing, too long or not readable",
    search: "the filters are not the desk's",
    layout: "the columns are not the desk's",
    view: "it is no view",
  },
  importStopped: (failure: string) => `The import stopped. ${failure}`,

  sharedFact: (name: string) => `Shared view: ${name}.`,
  sharedLead: "Filters and table as in the link; your own table is kept.",
  sharedBrokenFact: "The view in this link cannot be read.",
  sharedBrokenLead: "The list has the link's filters and your own table.",
};
