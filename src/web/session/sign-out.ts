import { ApiError } from "#web/api/api-error.ts";
import { signOut as endSession } from "#web/api/session-queries.ts";
import { keepDeviceChoices } from "#web/device-choices.ts";
import { startOver } from "./follow-session.ts";
import { tellOtherTabs } from "./session-channel.ts";

/**
 * Ends the session on the server, in the other tabs and on this page. Throws ApiError when the server could not be
 * told: then the session lives on, and saying otherwise would be a lie.
 */
export async function signOut(then: string): Promise<void> {
  const restoreChoices = keepDeviceChoices();
  try {
    await endSession();
  } catch (error) {
    // 401: it was over already.
    if (!(error instanceof ApiError && error.status === 401)) throw error;
  }
  // The answer clears this site's storage, and with it the theme and the language of the device.
  restoreChoices();
  tellOtherTabs({ type: "signed-out" });
  startOver(then);
}
