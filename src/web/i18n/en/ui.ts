/** Words of the controls themselves. */
export const ui = {
  close: "Close",
  copied: "Copied",
  copiedOf: (name: string) => `Copied: ${name}`,
  copyFailed: "Could not copy",
};
