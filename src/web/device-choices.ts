/** What this device remembers between users, by the keys of its local storage. */
export const choiceKeys = {
  theme: "desk-theme",
  skin: "desk-skin",
  language: "desk-language",
  /** One for each user: `desk-findings-off:<employee>`. */
  rulesOff: "desk-findings-off",
} as const;

/** Notes the user's own choices (not the reseller's skin) and gives back a function that stores them again. */
export function keepDeviceChoices(): () => void {
  const rulesOff = Object.keys(localStorage).filter((key) => key.startsWith(choiceKeys.rulesOff));
  const kept = [choiceKeys.theme, choiceKeys.language, ...rulesOff].map(
    (key) => [key, localStorage.getItem(key)] as const,
  );
  return () => {
    localStorage.removeItem(choiceKeys.skin);
    for (const [key, value] of kept) if (value !== null) localStorage.setItem(key, value);
  };
}
