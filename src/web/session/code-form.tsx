import { type FormEvent, type ReactNode, useState } from "react";
import type { LoginCodeField } from "#contract/session.ts";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CodeField } from "./code-field.tsx";

interface CodeFormProps {
  field: LoginCodeField;
  /** The server refused the last code. */
  wrong: boolean;
  onSubmit: (code: string) => void;
  /** The form's buttons; gets a way to fill the code in. */
  children: (fill: (code: string) => void) => ReactNode;
}

/** An authenticator shows six digits; how many an SMS has is not documented. */
const authenticatorDigits = 6;
const smsCode = /^\d{4,8}$/;

/** Second step: the code. */
export function CodeForm({ field, wrong, onSubmit, children }: CodeFormProps) {
  const t = useMessages(sessionMessages);
  const [code, setCode] = useState("");
  // What was sent last: its error goes away with the first digit that is typed.
  const [sent, setSent] = useState<string | null>(null);
  const isAuthenticator = field === "authenticatorToken";
  const complete = isAuthenticator ? code.length === authenticatorDigits : smsCode.test(code);

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(code);
    if (complete) onSubmit(code);
  }

  function error(): string | null {
    if (sent !== code) return null;
    if (!complete)
      return isAuthenticator ? t.authenticatorCodeLength(code.length) : t.smsCodeLength(code.length);
    return wrong ? t.codeWrong : null;
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <CodeField
        label={isAuthenticator ? t.authenticatorCode : t.smsCode}
        hint={isAuthenticator ? t.authenticatorHint : t.smsHint}
        error={error()}
        value={code}
        onChange={setCode}
        boxes={isAuthenticator ? authenticatorDigits : null}
      />
      {children(setCode)}
    </form>
  );
}
