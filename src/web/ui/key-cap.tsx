interface KeyCapProps {
  /** What is printed on the key: "/", "Esc", "↵". */
  children: string;
  /** On a tooltip's dark ground. */
  inverse?: boolean;
}

/** A key as drawn on the keyboard, at the end of a control or a tooltip. */
export function KeyCap({ children, inverse = false }: KeyCapProps) {
  return (
    <kbd
      className={`inline-grid h-4.5 min-w-4.5 place-items-center rounded-4 border px-1 font-sans text-11 font-500 ${
        inverse ? "border-current text-surface-0" : "border-line-strong text-ink-2"
      }`}
    >
      {children}
    </kbd>
  );
}
