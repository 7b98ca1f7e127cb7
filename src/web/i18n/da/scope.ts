import type { scope as english } from "#web/i18n/en/scope.ts";

export const scope: typeof english = {
  choose: "Vælg forhandler",
  retry: "Prøv igen",
  tree: "Vis alle som træ",
  looking: (name) => `Du ser kunderne hos ${name}.`,
  lookingBelow: (name) => `Du ser kunderne hos ${name} og derunder.`,
  back: "Tilbage til alle forhandlere",
};
