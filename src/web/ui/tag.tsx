import type { ReactNode } from "react";

interface TagProps {
  children: ReactNode;
  /** 11 px: access levels only. */
  small?: boolean;
  className?: string;
}

/** A word in a thin frame: a kind, a feature, an access level. Not a button, no colour of its own. */
export function Tag({ children, small = false, className = "" }: TagProps) {
  return (
    <span
      className={`inline-flex shrink-0 items-center whitespace-nowrap rounded-4 border border-line-strong px-1.5 text-ink-2 ${
        small ? "h-4.5 text-11 font-500" : "h-5 text-12"
      } ${className}`}
    >
      {children}
    </span>
  );
}
