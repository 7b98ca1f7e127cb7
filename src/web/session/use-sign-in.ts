import { useState, useTransition } from "react";
import type { LoginCodeField, Session } from "#contract/session.ts";
import { signIn } from "#web/api/session-queries.ts";
import { readSignInProblem, type SignInProblem } from "./sign-in-problem.ts";

export interface Credentials {
  username: string;
  password: string;
}

/** A login is one call with more fields each time, so the second step still needs what the first one sent. */
export interface CodeStep extends Credentials {
  field: LoginCodeField;
}

/**
 * The two steps of signing in, for the login page and for the dialog of a session that ended.
 * `onSignedIn` gets the session and the user name that was typed; it is part of what `pending` waits for.
 */
export function useSignIn(onSignedIn: (session: Session, username: string) => Promise<void>) {
  const [codeStep, setCodeStep] = useState<CodeStep | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [pending, startTransition] = useTransition();

  function attempt(credentials: Credentials, code?: { field: LoginCodeField; value: string }) {
    const { username, password } = credentials;
    const sent = { username, password, ...(code && { [code.field]: code.value }) };
    startTransition(async () => {
      try {
        const session = await signIn(sent);
        setProblem(null);
        await onSignedIn(session, username);
      } catch (error) {
        const failed = readSignInProblem(error, sent);
        if (failed.kind === "code-needed") setCodeStep({ username, password, field: failed.field });
        setProblem(failed.kind === "code-needed" ? null : failed);
      }
    });
  }

  return {
    /** The second step, once the server has asked for it. */
    codeStep,
    problem,
    pending,
    submitPassword: (credentials: Credentials) => attempt(credentials),
    submitCode: (step: CodeStep, value: string) => attempt(step, { field: step.field, value }),
    backToPassword: () => {
      setCodeStep(null);
      setProblem(null);
    },
  };
}

export type SignIn = ReturnType<typeof useSignIn>;
