/** Of a language that was chosen and does not come. Not with the shell's, which the first list carries. */
export const language = {
  failed: "Could not change the language.",
  failedLead: "Load the page again; your choice is kept.",
};
