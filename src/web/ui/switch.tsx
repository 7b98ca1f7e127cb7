interface SwitchProps {
  /** The visible word beside it and its accessible name. */
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** On or off, at once. The word is part of the button, so that it is part of the target. */
export function Switch({ label, checked, onChange, disabled = false }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      disabled={disabled}
      className="group inline-flex h-7 items-center gap-1.5 rounded-6 px-1 text-13 text-ink-2 disabled:text-ink-3"
      onClick={() => onChange(!checked)}
    >
      <span className="flex h-4 w-6.5 items-center rounded-8 border border-control bg-surface-0 px-0.5 transition-colors duration-80 group-aria-checked:border-accent group-aria-checked:bg-accent">
        <span className="size-2.5 rounded-8 border border-control transition-[translate] duration-80 group-aria-checked:translate-x-2.5 group-aria-checked:border-on-accent group-aria-checked:bg-on-accent" />
      </span>
      {label}
    </button>
  );
}
