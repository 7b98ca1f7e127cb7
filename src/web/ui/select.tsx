import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";

interface SelectProps extends ComponentProps<"select"> {
  /** Without a frame, as in the footer and the top bar. */
  quiet?: boolean;
}

/** A native select (role combobox by nature). Name it by `<label>` or `aria-label`; options are its children. */
export function Select({ quiet = false, className = "", ...rest }: SelectProps) {
  const frame = quiet
    ? "border-transparent hover:bg-surface-2"
    : "border-control bg-surface-0 disabled:border-line disabled:bg-surface-1";
  return (
    <span className={`relative inline-flex items-center ${className}`}>
      <select
        className={`h-7 w-full appearance-none rounded-6 border pr-7 pl-2 text-13 font-500 text-ink transition-colors duration-80 disabled:text-ink-3 ${frame}`}
        {...rest}
      />
      <ChevronDown
        size={14}
        strokeWidth={1.75}
        className="pointer-events-none absolute right-2 text-ink-2"
        aria-hidden
      />
    </span>
  );
}
