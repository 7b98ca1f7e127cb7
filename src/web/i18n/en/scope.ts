/** Whose customers an ADMIN looks at: the switcher in the top bar and the banner over the list. */
export const scope = {
  choose: "Choose a reseller",
  retry: "Retry",
  tree: "Show all as a tree",
  looking: (name: string) => `You are looking at the customers of ${name}.`,
  lookingBelow: (name: string) => `You are looking at the customers of ${name} and below.`,
  back: "Back to all resellers",
};
