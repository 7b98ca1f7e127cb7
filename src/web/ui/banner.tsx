import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "./live-region.tsx";

interface BannerProps {
  tone: "bad" | "warn" | "info";
  /** A StateMark or a 14 px icon. */
  mark: ReactNode;
  /** The bold fact: "Could not refresh." */
  fact: string;
  /** What still holds: "These rows are from 14:02." */
  children?: ReactNode;
  /** Buttons or a hint at the right end. */
  actions?: ReactNode;
}

const tones = {
  bad: "border-bad-line bg-bad-tint",
  warn: "border-warn-line bg-warn-tint",
  info: "border-line bg-surface-1",
};

/**
 * A full-width line under the tool row; the rows below it stay. It is announced when it appears: an alert by itself, the
 * others by the page's region, because a region that comes with its words in it (`role="status"`) is mostly not read.
 */
export function Banner({ tone, mark, fact, children, actions }: BannerProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const isAlert = tone === "bad";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another fact is another announcement
  useEffect(() => {
    if (!isAlert) announce(words.current?.textContent?.trim() ?? "");
  }, [isAlert, fact]);
  return (
    <div
      role={isAlert ? "alert" : undefined}
      className={`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1 border-b px-4 py-1 ${tones[tone]}`}
    >
      {mark}
      <p ref={words} className="min-w-0 flex-1">
        <strong className="font-600">{fact}</strong> {children}
      </p>
      {actions && <div className="flex items-center gap-2">{actions}</div>}
    </div>
  );
}
