import type { ComponentProps } from "react";

/**
 * A native radio button, 16 px to look at and 24 px to hit, drawn beside the invisible input as the checkbox is. Give it
 * a name by a surrounding `<label>`.
 */
export function Radio({ className = "", ...rest }: Omit<ComponentProps<"input">, "type">) {
  return (
    <span className={`relative -m-1 inline-grid size-6 shrink-0 place-items-center ${className}`}>
      <input
        type="radio"
        className="peer absolute inset-0 m-0 cursor-pointer appearance-none outline-none disabled:cursor-default"
        {...rest}
      />
      <span className="pointer-events-none size-4 rounded-8 border border-control bg-surface-0 outline-offset-1 outline-accent peer-checked:border-5 peer-checked:border-accent peer-checked:bg-on-accent peer-focus-visible:outline-2 peer-disabled:border-line-strong peer-disabled:bg-surface-2" />
    </span>
  );
}
