import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { tooltip } from "./tooltip.ts";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  /** Accessible name and tooltip. */
  name: string;
  icon: LucideIcon;
  /** The name of the keys that do the same, for the tooltip. */
  shortcut?: string;
  size?: "row" | "normal" | "touch";
}

const sizes = { row: "size-6", normal: "size-7", touch: "size-11" };
const iconSizes = { row: 14, normal: 16, touch: 20 };

/** The classes of an icon button, for links that look like one. */
export function iconButtonClass(size: "row" | "normal" | "touch" = "normal"): string {
  return (
    `inline-grid ${sizes[size]} shrink-0 place-items-center rounded-6 text-ink-2 transition-colors duration-80 ` +
    "hover:bg-surface-2 hover:text-ink active:bg-surface-3 disabled:bg-transparent disabled:text-line-strong"
  );
}

/** A button that is only an icon: it has a name for everyone who cannot see it, and a tooltip for those who can. */
export function IconButton({
  name,
  icon: Icon,
  shortcut,
  size = "normal",
  className = "",
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={name}
      className={`${iconButtonClass(size)} ${className}`}
      {...tooltip(name, shortcut)}
      {...rest}
    >
      <Icon size={iconSizes[size]} strokeWidth={size === "touch" ? 1.5 : 1.75} aria-hidden />
    </button>
  );
}
