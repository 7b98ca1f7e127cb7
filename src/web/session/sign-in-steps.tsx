import { User } from "lucide-react";
import { type ReactNode, useState } from "react";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CodeForm } from "./code-form.tsx";
import { DemoCode } from "./demo-logins.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SignInAlert } from "./sign-in-alert.tsx";
import { useCountdown } from "./use-countdown.ts";
import type { SignIn } from "./use-sign-in.ts";

interface SignInStepsProps {
  signIn: SignIn;
  /** The user name where it is known and may not be changed. */
  fixedUsername: string | null;
  /** The buttons of either step; `disabled` while an attempt runs or must wait. */
  buttons: (disabled: boolean) => ReactNode;
}

/** The form of whichever step is due, its problem above it. Heads and layout are the page's or the dialog's. */
export function SignInSteps({ signIn, fixedUsername, buttons }: SignInStepsProps) {
  const { codeStep, problem, pending } = signIn;
  const [username, setUsername] = useState(fixedUsername ?? "");
  const secondsLeft = useCountdown(problem?.kind === "wait" ? problem : null);
  const disabled = pending || secondsLeft > 0;
  const alert = <SignInAlert problem={problem} secondsLeft={secondsLeft} />;

  if (!codeStep)
    return (
      <>
        {alert}
        {fixedUsername && <FixedUser name={fixedUsername} />}
        <PasswordForm
          username={username}
          onUsername={fixedUsername ? null : setUsername}
          onSubmit={signIn.submitPassword}
        >
          {buttons(disabled)}
        </PasswordForm>
      </>
    );
  return (
    <>
      {alert}
      <FixedUser name={codeStep.username} onChange={signIn.backToPassword} />
      <CodeForm
        key={codeStep.field}
        field={codeStep.field}
        wrong={problem?.kind === "code-wrong"}
        onSubmit={(code) => signIn.submitCode(codeStep, code)}
      >
        {(fill) => (
          <>
            {buttons(disabled)}
            <DemoCode username={codeStep.username} onUse={fill} />
          </>
        )}
      </CodeForm>
    </>
  );
}

function FixedUser({ name, onChange }: { name: string; onChange?: () => void }) {
  const t = useMessages(sessionMessages);
  return (
    <p
      className={`mb-4 flex items-center gap-2.5 ${onChange ? "h-9 rounded-6 border border-line bg-surface-1 px-3" : ""}`}
    >
      <User size={15} strokeWidth={1.75} className="shrink-0 text-ink-2" aria-hidden />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {onChange && (
        <button
          type="button"
          className="font-500 text-accent hover:text-accent-hover hover:underline"
          onClick={onChange}
        >
          {t.changeUser}
        </button>
      )}
    </p>
  );
}
