import type { ReactNode } from "react";
import { CopyButton } from "./copy-button.tsx";
import { tooltip } from "./tooltip.ts";

/** What a row's copy button does. */
interface RowCopy {
  /** Accessible name: "Copy CVR number". */
  name: string;
  text: string | (() => Promise<string>);
  /** Shown only on hover and focus: for words and amounts, which are copied rarely. */
  quiet?: boolean;
}

interface FieldRowProps {
  label: ReactNode;
  /** The field's name in the API. */
  apiName?: string | undefined;
  /** The label explains itself; else pointing at it shows the API's name. */
  isExplained?: boolean;
  /** The value. */
  children: ReactNode;
  /** Quiet words behind the value. */
  hint?: ReactNode;
  /** At the right end: controls before the copy button, a tag behind one that is mostly not to be seen. */
  actions?: ReactNode;
  copy?: RowCopy | null;
  /** A line of its own below the value: what is wrong with it, or what went wrong. */
  note?: ReactNode;
  /** Below all of it, over the whole width: what follows from the value. */
  below?: ReactNode;
  /** Inside an integration: narrower label, lower row. */
  nested?: boolean;
}

/** One field of a record: label, value, hint, and at the far right its copy button. Stands in a `<dl>`. */
export function FieldRow({
  label,
  apiName,
  isExplained = false,
  children,
  hint,
  actions,
  copy = null,
  note,
  below,
  nested = false,
}: FieldRowProps) {
  const size = nested ? "min-h-6.5 py-0.75" : "min-h-7.5 py-1.25";
  const labelWidth = nested ? "w-34" : "w-42";
  const copyButton = copy && (
    <span className={`-my-0.5 ${copy.quiet ? quietClass : ""}`}>
      <CopyButton name={copy.name} text={copy.text} />
    </span>
  );
  return (
    <div
      data-field={apiName}
      className={`group/row -mx-2 flex flex-wrap items-start gap-x-3 rounded-4 max-sm:gap-x-2 px-2 focus:bg-accent-tint ${size}`}
    >
      <dt className={`shrink-0 text-ink-3 hyphens-auto wrap-break-word max-sm:w-31.5 ${labelWidth}`}>
        <span {...(apiName && !isExplained && tooltip(apiName))}>{label}</span>
      </dt>
      <dd className="min-w-0 flex-1">
        <div className="flex items-start gap-2 max-sm:gap-0.5">
          <div className="min-w-0 flex-1 wrap-anywhere">
            {children}
            {hint && (
              <>
                {/* A blank, not a margin: it goes where the line breaks, and a screen reader hears two words. */}
                <span className="[word-spacing:0.25rem]"> </span>
                <span className="text-12 text-ink-3">{hint}</span>
              </>
            )}
          </div>
          {copy?.quiet && copyButton}
          {actions}
          {!copy?.quiet && copyButton}
        </div>
        {note}
      </dd>
      {below && <dd className="mt-1.5 basis-full">{below}</dd>}
    </div>
  );
}

// Always there for the keyboard and for touch, which has no hover.
export const quietClass =
  "opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 [@media(hover:none)]:opacity-100";
