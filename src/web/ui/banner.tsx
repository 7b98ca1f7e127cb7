import type { ReactNode } from "react";

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

/** A full-width line under the tool row. It is announced when it appears; the rows below it stay. */
export function Banner({ tone, mark, fact, children, actions }: BannerProps) {
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={`flex min-h-9 flex-wrap items-center gap-x-2 gap-y-1 border-b px-4 py-1 ${tones[tone]}`}
    >
      {mark}
      <p className="min-w-0 flex-1">
        <strong className="font-600">{fact}</strong> {children}
      </p>
      {actions && <div className="flex items-center gap-2">{actions}</div>}
    </div>
  );
}
