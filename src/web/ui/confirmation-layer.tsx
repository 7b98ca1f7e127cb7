import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type Confirmation, onConfirmation } from "./confirm.ts";
import { StateMark } from "./state-mark.tsx";

/** Milliseconds that it stands; who missed a failure tries again. */
const standing = { done: 2000, failed: 5000 };

/** The page's one confirmation, above the footer and above any dialog. Out of the way of the pointer; a reader is told. */
export function ConfirmationLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Confirmation | null>(null);
  useEffect(() => onConfirmation(setShown), []);
  useEffect(() => {
    if (!shown) return;
    if (!layer.current?.matches(":popover-open")) layer.current?.showPopover();
    const timer = setTimeout(() => setShown(null), shown.isDone ? standing.done : standing.failed);
    return () => clearTimeout(timer);
  }, [shown]);
  if (!shown) return null;
  return (
    <div
      ref={layer}
      popover="manual"
      aria-hidden
      className="pointer-events-none inset-auto bottom-14 left-1/2 m-0 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 items-center gap-2 rounded-8 border border-line-strong bg-menu px-3 py-2 text-ink shadow-menu wrap-anywhere motion-safe:animate-rise max-sm:bottom-30"
    >
      {shown.isDone ? (
        <Check size={14} strokeWidth={1.75} className="shrink-0" />
      ) : (
        <StateMark shape="octagon" />
      )}
      {shown.text}
    </div>
  );
}
