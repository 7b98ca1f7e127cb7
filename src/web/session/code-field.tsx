import { useId } from "react";
import { StateMark } from "#web/ui/state-mark.tsx";
import { inputClass } from "#web/ui/text-field.tsx";

interface CodeFieldProps {
  label: string;
  hint: string;
  error: string | null;
  /** Digits only. */
  value: string;
  onChange: (digits: string) => void;
  /** Draws one box per digit; null where the length is not known. */
  boxes: number | null;
}

const longestCode = 8;

/**
 * One text input for the whole code, so that it can be pasted, filled in by the phone and read as one field. The
 * boxes are only drawn over it. No `maxLength`: it would cut a pasted "482 193" before its blank is taken out.
 */
export function CodeField({ label, hint, error, value, onChange, boxes }: CodeFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-500">
        {label}
      </label>
      <div className="group relative">
        <input
          id={id}
          name="one-time-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          // biome-ignore lint/a11y/noAutofocus: the step consists of this field, and the user just asked for it.
          autoFocus
          spellCheck={false}
          className={
            boxes ? "absolute inset-0 z-10 w-full cursor-text opacity-0" : `${inputClass} tabular-nums`
          }
          aria-invalid={error ? true : undefined}
          aria-describedby={noteId}
          value={value}
          onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, boxes ?? longestCode))}
        />
        {boxes && <Boxes count={boxes} digits={value} invalid={error !== null} />}
      </div>
      <p
        id={noteId}
        className={`mt-1.5 flex items-start gap-1.5 text-12 ${error ? "text-bad" : "text-ink-2"}`}
      >
        {error && <StateMark shape="octagon" className="mt-0.5" />}
        {error ?? hint}
      </p>
    </div>
  );
}

/** Digits in two groups, as an authenticator shows them; the next free box carries the focus ring. */
function Boxes({ count, digits, invalid }: { count: number; digits: string; invalid: boolean }) {
  const current = Math.min(digits.length, count - 1);
  const positions = Array.from({ length: count }, (_, position) => position);
  return (
    <div aria-hidden className="flex gap-2">
      {positions.map((position) => (
        <span
          key={position}
          className={`grid h-12 flex-1 place-items-center rounded-6 border bg-surface-0 text-20 font-500 tabular-nums ${
            invalid ? "border-bad-mark" : "border-control"
          } ${position === count / 2 ? "ml-3" : ""} ${
            position === current
              ? "outline-offset-1 outline-accent group-focus-within:border-accent group-focus-within:outline-2"
              : ""
          }`}
        >
          {digits[position] ??
            (position === current && <span className="hidden h-5 w-px bg-ink group-focus-within:block" />)}
        </span>
      ))}
    </div>
  );
}
