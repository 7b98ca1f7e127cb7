/** What can be done with the table's columns and rows, and what is read out when it was. */
export const tableLayout = {
  allColumns: "Show all columns",
  reset: "Reset table",
  wasReset: "The table is as it was at first.",
  densities: { compact: "Compact", normal: "Normal", comfortable: "Comfortable" },
  rowHeight: (density: string, px: string) => `${density}: rows of ${px} px`,

  columnMenu: (column: string) => `${column}: column`,
  moveLeft: "Move left",
  moveRight: "Move right",
  moveLeftKeys: "Shift ←",
  moveRightKeys: "Shift →",
  pin: "Pin beside the name",
  unpin: "Unpin",
  wider: "Wider",
  narrower: "Narrower",
  fit: "Fit to content",
  fitKeys: "Double click",
  hide: "Hide column",

  moved: (column: string, place: string, count: string) => `${column} is column ${place} of ${count}`,
  pinned: (column: string) => `${column} is pinned beside the name`,
  unpinned: (column: string) => `${column} scrolls with the other columns`,
  hidden: (column: string) => `${column} is hidden`,
  width: (column: string, px: string) => `${column} is ${px} px wide`,
};
