/** Words of the controls themselves. */
export const ui = {
  close: "Close",
  copied: "Copied",
  copyFailed: "Could not copy",
};
