import { Check, Copy, type LucideIcon } from "lucide-react";
import { useEffect, useState } from "react";
import { uiMessages } from "#web/i18n/ui-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { confirmFailed } from "./confirm.ts";
import { IconButton } from "./icon-button.tsx";
import { announce } from "./live-region.tsx";

interface CopyButtonProps {
  /** Accessible name: "Copy customer ID". */
  name: string;
  /** The text, or how to get it (a secret is fetched for the clipboard without being shown). */
  text: string | (() => Promise<string>);
  shortcut?: string;
  /** Where two sheets of paper would not say what is copied: a link, a whole block. */
  icon?: LucideIcon;
  size?: "row" | "normal" | "touch";
}

const confirmedFor = 2000;

/** Puts a text on the clipboard, shows a tick for two seconds and says so; says it too when it could not. */
export function CopyButton({ name, text, shortcut, icon = Copy, size = "row" }: CopyButtonProps) {
  const t = useMessages(uiMessages);
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : await text());
      setCopied(true);
      announce(t.copied);
    } catch {
      // The browser refused (no focus, no permission), or the secret could not be fetched.
      confirmFailed(t.copyFailed);
    }
  }

  return (
    <IconButton
      name={name}
      icon={copied ? Check : icon}
      size={size}
      onClick={() => void copy()}
      {...(shortcut && { shortcut })}
    />
  );
}
