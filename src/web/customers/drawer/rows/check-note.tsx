import { Check } from "lucide-react";
import { StateMark } from "#web/ui/state-mark.tsx";

interface CheckNoteProps {
  /** Does the number pass? */
  good: boolean;
  children: string;
}

/** What checking a number by itself says, right behind it. Never more than that: nothing was looked up. */
export function CheckNote({ good, children }: CheckNoteProps) {
  return (
    <span className={`inline-flex items-center gap-1 text-12 ${good ? "text-good" : "text-warn"}`}>
      {good ? <Check size={13} strokeWidth={2} aria-hidden /> : <StateMark shape="triangle" />}
      {children}
    </span>
  );
}
