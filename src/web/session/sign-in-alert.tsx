import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import type { SignInProblem } from "./sign-in-problem.ts";

interface SignInAlertProps {
  problem: SignInProblem | null;
  /** Seconds until another attempt may be made. */
  secondsLeft: number;
}

/** What went wrong, above the fields; a wrong code stands at its field instead. */
export function SignInAlert({ problem, secondsLeft }: SignInAlertProps) {
  const t = useMessages(sessionMessages);
  const format = useFormat();
  if (!problem || problem.kind === "code-wrong" || problem.kind === "code-needed") return null;

  const texts = {
    "credentials-wrong": t.credentialsWrong,
    wait: secondsLeft > 0 ? t.waitSeconds(secondsLeft) : t.waitOver,
    network: t.noConnection,
    server: t.signInFailed,
  };
  const details =
    problem.kind === "server"
      ? [format.number(problem.status), problem.error, problem.requestId].filter(Boolean).join(" ")
      : null;
  return (
    <div
      role="alert"
      className="mb-4 flex items-start gap-2 rounded-6 border border-bad-line bg-bad-tint px-3 py-2"
    >
      <StateMark shape="octagon" className="mt-1" />
      <div className="min-w-0">
        {/* A clock that speaks every second would drown everything else. */}
        <p aria-live={problem.kind === "wait" && secondsLeft > 0 ? "off" : undefined}>
          {texts[problem.kind]}
        </p>
        {details && <p className="mt-0.5 text-12 break-all text-ink-2 select-all">{details}</p>}
      </div>
    </div>
  );
}
