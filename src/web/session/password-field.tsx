import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { TextField } from "#web/ui/text-field.tsx";

/** The password, with a way to see what was typed. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, "label" | "type" | "end">) {
  const t = useMessages(sessionMessages);
  const [shown, setShown] = useState(false);
  return (
    <TextField
      label={t.password}
      type={shown ? "text" : "password"}
      autoComplete="current-password"
      spellCheck={false}
      autoCapitalize="none"
      maxLength={256}
      end={
        <IconButton
          name={shown ? t.hideCharacters : t.showCharacters}
          icon={shown ? EyeOff : Eye}
          onClick={() => setShown(!shown)}
        />
      }
      {...props}
    />
  );
}
