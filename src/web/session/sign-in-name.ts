/**
 * The user name typed in this tab, so that a session that ends asks only for the password. The server does not tell
 * it, and it is needed after a reload too; it goes with the tab, and with the storage that a sign-out clears.
 */
const storageKey = "desk-user-name";

export function rememberUserName(name: string) {
  sessionStorage.setItem(storageKey, name);
}

export function rememberedUserName(): string | null {
  return sessionStorage.getItem(storageKey);
}
