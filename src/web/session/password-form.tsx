import { type FormEvent, type ReactNode, useState } from "react";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { TextField } from "#web/ui/text-field.tsx";
import { PasswordField } from "./password-field.tsx";
import type { Credentials } from "./use-sign-in.ts";

interface PasswordFormProps {
  /** Fixed when a session ended and the tab knows whose it was. */
  username: string;
  onUsername: ((username: string) => void) | null;
  onSubmit: (credentials: Credentials) => void;
  /** The form's buttons. */
  children: ReactNode;
}

/** First step: user name and password. Checks only that both are there; what they must look like is the server's. */
export function PasswordForm({ username, onUsername, onSubmit, children }: PasswordFormProps) {
  const t = useMessages(sessionMessages);
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password) return onSubmit({ username: username.trim(), password });
    const missing = username.trim() ? "password" : "username";
    event.currentTarget.querySelector<HTMLInputElement>(`[name=${missing}]`)?.focus();
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      {onUsername ? (
        <TextField
          label={t.userName}
          name="username"
          // Not type=email: employees without an address (`noEmail`) have a plain user name.
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={256}
          autoFocus={!username}
          value={username}
          onChange={(event) => onUsername(event.target.value)}
          error={tried && !username.trim() ? t.userNameMissing : null}
        />
      ) : (
        // So that a password manager knows whose password is asked for.
        <input type="hidden" name="username" autoComplete="username" value={username} />
      )}
      <PasswordField
        name="password"
        autoFocus={Boolean(username)}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={tried && !password ? t.passwordMissing : null}
      />
      {children}
    </form>
  );
}
