import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { StoredText } from "./stored-text.tsx";

interface CodeProps {
  code: string;
  /** The documented codes in words. */
  words: Readonly<Record<string, string>>;
  className?: string;
}

/** A stored code in words, the code itself in the tooltip; one that nobody documented as it came, and marked. */
export function Code({ code, words, className = "" }: CodeProps) {
  const t = useMessages(drawerMessages);
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  if (word !== undefined)
    return (
      <span className={className} {...tooltip(code)}>
        {word}
      </span>
    );
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${className}`} {...tooltip(t.unknownCode)}>
      <StateMark shape="hollow-diamond" className="self-center" />
      <StoredText text={code} />
      <span className="sr-only">({t.unknownCode})</span>
    </span>
  );
}
