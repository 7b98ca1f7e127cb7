/** What this device remembers between users, by the keys of its local storage. */
export const choiceKeys = {
  theme: "desk-theme",
  skin: "desk-skin",
  language: "desk-language",
  /** One for each user: `desk-findings-off:<employee>`. */
  rulesOff: "desk-findings-off",
  /** One for each user, like that; the number is the format's. */
  tableLayout: "desk-table-1",
  singleKeys: "desk-single-keys",
  drawerWidth: "desk-drawer-width",
  explainFields: "desk-explain-fields",
} as const;

/** Notes the user's own choices (not the reseller's skin) and gives back a function that stores them again. */
export function keepDeviceChoices(): () => void {
  const { skin, ...own } = choiceKeys;
  const prefixes = Object.values(own);
  const kept = Object.entries({ ...localStorage }).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return () => {
    localStorage.removeItem(skin);
    for (const [key, value] of kept) localStorage.setItem(key, value);
  };
}
