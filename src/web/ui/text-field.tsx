import { type ComponentProps, type ReactNode, useId } from "react";
import { StateMark } from "./state-mark.tsx";

interface TextFieldProps extends ComponentProps<"input"> {
  label: string;
  /** One line below, always there. */
  hint?: string;
  /** One line below in its place: what is wrong with the value. */
  error?: string | null;
  /** A control at the right end, inside the frame. */
  end?: ReactNode;
}

/** The classes of a text input's frame, 36 high, for inputs that stand without a visible label. */
export const inputClass =
  "h-9 w-full rounded-6 border border-control bg-surface-0 px-2.5 text-13 text-ink placeholder:text-ink-3 " +
  "focus-visible:border-accent aria-invalid:border-bad-mark max-sm:h-11 max-sm:text-16";

/** A labelled text input with its hint and its error, both read together with it. */
export function TextField({ label, hint, error, end, className = "", ...rest }: TextFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-500">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          className={`${inputClass} ${end ? "pr-10" : ""}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? noteId : undefined}
          {...rest}
        />
        {end && <div className="absolute inset-y-0 right-1 grid place-items-center">{end}</div>}
      </div>
      {note && (
        <p
          id={noteId}
          className={`mt-1.5 flex items-start gap-1.5 text-12 ${error ? "text-bad" : "text-ink-2"}`}
        >
          {error && <StateMark shape="octagon" className="mt-0.5" />}
          {note}
        </p>
      )}
    </div>
  );
}
