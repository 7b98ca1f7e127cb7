import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { trySignOut, useSignOutFailed } from "#web/session/try-sign-out.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

/** Stands after a failed sign-out until another try succeeds: who leaves a shared computer must not believe to be out. */
export function SignOutBanner() {
  const t = useMessages(shellMessages);
  if (!useSignOutFailed()) return null;
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={t.signOutFailed}
      actions={
        <Button size="row" onClick={trySignOut}>
          {t.signOut}
        </Button>
      }
    >
      {t.stillSignedIn}
    </Banner>
  );
}
