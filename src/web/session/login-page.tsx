import { type LoaderFunctionArgs, redirect, useNavigate, useSearchParams } from "react-router";
import { dropFirstRequests } from "#web/first-request.ts";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { queryClient } from "#web/query-client.ts";
import { BareBar } from "#web/shell/bare-bar.tsx";
import { LanguageBanner } from "#web/shell/language-banner.tsx";
import { PageTitle } from "#web/shell/page-title.tsx";
import { Button } from "#web/ui/button.tsx";
import { beginSession } from "./begin-session.ts";
import { DemoLogins } from "./demo-logins.tsx";
import { loadSession } from "./load-session.ts";
import { returnPath } from "./return-path.ts";
import { tellOtherTabs } from "./session-channel.ts";
import { rememberUserName } from "./sign-in-name.ts";
import { SignInSteps } from "./sign-in-steps.tsx";
import { useSignIn } from "./use-sign-in.ts";

/** Whoever is signed in already has no business here. A server that does not answer is told when signing in. */
export async function loginLoader({ request }: LoaderFunctionArgs) {
  const session = await loadSession().catch(() => null);
  const { origin, searchParams } = new URL(request.url);
  return session ? redirect(returnPath(searchParams.get("next"), origin)) : null;
}

export function LoginPage() {
  const t = useMessages(sessionMessages);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useSignIn(async (session, username) => {
    // Nothing of an earlier user may be left, not even requests on their way.
    dropFirstRequests();
    queryClient.clear();
    rememberUserName(username);
    await beginSession(session);
    tellOtherTabs({ type: "signed-in", employee: session.user.employee });
    await navigate(returnPath(search.get("next"), window.location.origin), { replace: true });
  });
  const { codeStep } = signIn;
  const isAuthenticator = codeStep?.field === "authenticatorToken";
  const title = codeStep ? t.enterCode : t.signIn;

  return (
    <div className="flex min-h-dvh flex-col">
      <PageTitle>{title}</PageTitle>
      <BareBar />
      <LanguageBanner />
      <main className="mx-auto w-full max-w-90 flex-1 pt-[17vh] pb-12 max-sm:max-w-none max-sm:px-4 max-sm:pt-10">
        <h1 className="text-20 font-600" tabIndex={-1}>
          {title}
        </h1>
        <p className="mt-1 mb-6 text-ink-2">
          {codeStep ? (isAuthenticator ? t.authenticatorLead : t.smsLead) : t.signInLead}
        </p>
        <SignInSteps
          signIn={signIn}
          fixedUsername={null}
          buttons={(disabled) => (
            <Button
              look="primary"
              size="field"
              type="submit"
              disabled={disabled}
              className="mt-2 max-sm:h-11"
            >
              {t.signIn}
            </Button>
          )}
        />
        {isAuthenticator && <p className="mt-4 text-12 text-ink-2">{t.lostAuthenticator}</p>}
        {!codeStep && <DemoLogins onChoose={signIn.submitPassword} />}
      </main>
      <footer className="flex h-10 items-center justify-end border-t border-line px-4 text-12 text-ink-3">
        {t.deskForResellers}
      </footer>
    </div>
  );
}
