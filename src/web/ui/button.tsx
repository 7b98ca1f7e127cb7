import type { ComponentProps } from "react";

export type ButtonLook = "primary" | "default" | "quiet" | "danger";
/** 24 in a row, 28 in a tool row or dialog, 36 at sign-in, 44 under a thumb. */
export type ButtonSize = "row" | "normal" | "field" | "touch";

const shared =
  "inline-flex shrink-0 items-center justify-center whitespace-nowrap border font-500 transition-colors duration-80 select-none " +
  "disabled:border-line disabled:bg-surface-2 disabled:text-ink-3 " +
  "aria-disabled:border-line aria-disabled:bg-surface-2 aria-disabled:text-ink-3";

const looks: Record<ButtonLook, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover",
  default:
    "border-line-strong bg-surface-0 text-ink hover:bg-surface-2 focus-visible:border-accent active:bg-surface-3",
  quiet: "border-transparent text-ink-2 hover:bg-surface-2 hover:text-ink active:bg-surface-3",
  danger: "border-line-strong bg-surface-0 text-bad hover:bg-bad-tint focus-visible:border-accent",
};

const sizes: Record<ButtonSize, string> = {
  row: "h-6 gap-1 rounded-6 px-2 text-12",
  normal: "h-7 gap-1.5 rounded-6 px-2.5 text-13",
  field: "h-9 max-sm:h-11 gap-2 rounded-6 px-3 text-13",
  touch: "h-11 gap-2 rounded-8 px-4 text-15",
};

/** The classes of a button, for what must be a link but looks like one. */
export function buttonClass(look: ButtonLook = "default", size: ButtonSize = "normal"): string {
  return `${shared} ${looks[look]} ${sizes[size]}`;
}

interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook;
  size?: ButtonSize;
}

/** A button that submits nothing unless told to. Icons are children, 14 px, before the words. */
export function Button({ look, size, className = "", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}
