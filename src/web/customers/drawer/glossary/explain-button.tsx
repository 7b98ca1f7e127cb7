import { CircleHelp } from "lucide-react";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { toggleExplainMode, useExplainMode } from "./explain-mode.ts";

/** Switches explain mode on and off. */
export function ExplainButton({ size = "normal" }: { size?: "normal" | "touch" }) {
  const t = useMessages(drawerMessages);
  return (
    <IconButton
      name={t.explainFields}
      icon={CircleHelp}
      size={size}
      aria-pressed={useExplainMode()}
      className="border-accent aria-pressed:border aria-pressed:bg-accent-tint aria-pressed:text-accent"
      onClick={toggleExplainMode}
    />
  );
}
