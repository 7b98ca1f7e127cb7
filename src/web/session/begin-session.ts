import type { Session } from "#contract/session.ts";
import { sessionStarted } from "#web/api/session-state.ts";
import { pickLanguage, showLanguage } from "#web/i18n/language.ts";
import { showSkin } from "#web/shell/appearance.ts";

/** Makes the page the page of this user: requests go out as theirs, in their language, in their reseller's look. */
export async function beginSession(session: Session): Promise<void> {
  const { language, resellerSkin } = session.user;
  showSkin(resellerSkin);
  await showLanguage(pickLanguage(language, navigator.languages));
  sessionStarted(session);
}
