import { type ReactNode, useId } from "react";
import { Radio } from "#web/ui/radio.tsx";

interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** At the right end: how many customers or columns that is. */
  count: string;
  isDisabled?: boolean;
}

interface ChoiceGroupProps<Value extends string> {
  title: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  children?: ReactNode;
}

/** One question of the dialog, an answer a line. */
export function ChoiceGroup<Value extends string>({
  title,
  value,
  choices,
  onChange,
  children,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="mt-4">
      <legend className="mb-0.5 text-12 font-500 text-ink-2">{title}</legend>
      {choices.map((choice) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio button is an input, which the rule cannot see in Radio
        <label
          key={choice.value}
          className="flex min-h-7 cursor-pointer items-center gap-2.5 has-checked:font-500 has-disabled:cursor-default has-disabled:text-ink-3 max-sm:min-h-11"
        >
          <Radio
            name={name}
            checked={choice.value === value}
            disabled={choice.isDisabled}
            onChange={() => onChange(choice.value)}
          />
          <span className="flex-1">{choice.label}</span>
          <span className="font-400 text-ink-2 tabular-nums">{choice.count}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
