import { useLayoutEffect, useState } from "react";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Button } from "#web/ui/button.tsx";
import { Dialog } from "#web/ui/dialog.tsx";
import { beginSession } from "./begin-session.ts";
import { startOver } from "./follow-session.ts";
import { tellOtherTabs } from "./session-channel.ts";
import { rememberedUserName, rememberUserName } from "./sign-in-name.ts";
import { SignInSteps } from "./sign-in-steps.tsx";
import { signOut } from "./sign-out.ts";
import { useSignIn } from "./use-sign-in.ts";

/**
 * In place of the page whose session the server no longer knows, which is out of sight (ui/base.css) and keeps its
 * state: the password, and then everything goes on for `employee`.
 */
export function SessionEndedDialog({ employee }: { employee: string }) {
  const t = useMessages(sessionMessages);
  const [username] = useState(rememberedUserName);
  // Not by `:has`: it ends before the dialog closes, which gives the focus back to what has to be in sight for that.
  useLayoutEffect(() => {
    document.documentElement.dataset.sessionEnded = "";
    return () => {
      delete document.documentElement.dataset.sessionEnded;
    };
  }, []);
  const signIn = useSignIn(async (session, typed) => {
    rememberUserName(typed);
    tellOtherTabs({ type: "signed-in", employee: session.user.employee });
    // Somebody else signed in: this page shows what they may not see.
    if (session.user.employee !== employee) return startOver(paths.home);
    await beginSession(session);
  });
  return (
    <div className="visible">
      <Dialog title={t.sessionEnded} width="small">
        <p className="mb-4 text-ink-2">{t.sessionEndedLead}</p>
        <SignInSteps
          signIn={signIn}
          fixedUsername={username}
          buttons={(disabled) => (
            <div className="flex items-center justify-between gap-4">
              <button
                type="button"
                className="font-500 text-accent hover:text-accent-hover hover:underline"
                onClick={() => void signOut(paths.login).catch(() => startOver(paths.login))}
              >
                {t.signInAsSomeoneElse}
              </button>
              <Button look="primary" type="submit" disabled={disabled} className="max-sm:h-11">
                {t.signIn}
              </Button>
            </div>
          )}
        />
      </Dialog>
    </div>
  );
}
