/** What this device remembers between users, by the keys of its local storage. */
export const choiceKeys = { theme: "desk-theme", skin: "desk-skin", language: "desk-language" } as const;

/** Notes the user's own choices (not the reseller's skin) and gives back a function that stores them again. */
export function keepDeviceChoices(): () => void {
  const kept = [choiceKeys.theme, choiceKeys.language].map(
    (key) => [key, localStorage.getItem(key)] as const,
  );
  return () => {
    localStorage.removeItem(choiceKeys.skin);
    for (const [key, value] of kept) if (value !== null) localStorage.setItem(key, value);
  };
}
