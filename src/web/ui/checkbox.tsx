import { Check, Minus } from "lucide-react";
import type { ComponentProps } from "react";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  /** Some, not all. */
  indeterminate?: boolean;
}

/**
 * A native checkbox, 16 px to look at and 24 px to hit. The box is drawn beside the invisible input, because a mark
 * as a background image would be a `data:` address, which the content security policy does not allow.
 * Give it a name by a surrounding `<label>` or by `aria-label`.
 */
export function Checkbox({ indeterminate = false, className = "", ...rest }: CheckboxProps) {
  const Mark = indeterminate ? Minus : Check;
  return (
    <span className={`relative -m-1 inline-grid size-6 shrink-0 place-items-center ${className}`}>
      <input
        type="checkbox"
        className="peer absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
        ref={(input) => {
          // No attribute exists for it: the property is the only way.
          if (input) input.indeterminate = indeterminate;
        }}
        {...rest}
      />
      <span className="pointer-events-none grid size-4 place-items-center rounded-4 border border-control bg-surface-0 text-on-accent outline-offset-1 outline-accent peer-checked:border-accent peer-checked:bg-accent peer-indeterminate:border-accent peer-indeterminate:bg-accent peer-focus-visible:outline-2 peer-disabled:border-line peer-disabled:bg-surface-2 [&>svg]:hidden peer-checked:[&>svg]:block peer-indeterminate:[&>svg]:block">
        <Mark size={12} strokeWidth={2.5} aria-hidden />
      </span>
    </span>
  );
}
