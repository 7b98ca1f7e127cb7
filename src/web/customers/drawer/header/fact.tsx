import type { ReactNode } from "react";
import type { DocumentedField } from "#insight/documented-fields.ts";
import { CopyButton } from "#web/ui/copy-button.tsx";
import { quietClass } from "#web/ui/field-row.tsx";
import { FieldLabel } from "../glossary/field-label.tsx";

interface FactProps {
  label: string;
  /** The field's name in the API. */
  field: DocumentedField;
  children: ReactNode;
  actions?: ReactNode;
  /** `quiet`: shown only on hover and focus, because it is rarely copied. */
  copy?: { name: string; text: string; quiet?: boolean } | null;
  /** Over the whole width. */
  wide?: boolean;
}

/** One key fact: its label above it beside the list, before it on a phone. */
export function Fact({ label, field, children, actions, copy = null, wide = false }: FactProps) {
  return (
    <div
      data-field={field}
      className={`group/row min-w-0 rounded-4 focus:bg-accent-tint max-sm:flex max-sm:min-h-11 max-sm:items-center max-sm:border-t max-sm:border-line-soft max-sm:py-2 max-sm:first:border-t-0 ${
        wide ? "col-span-full" : ""
      }`}
    >
      <dt className="text-12 text-ink-3 max-sm:w-21 max-sm:shrink-0 max-sm:text-13">
        <FieldLabel field={field}>{label}</FieldLabel>
      </dt>
      <dd className="flex min-h-7 items-center gap-2 max-sm:flex-1">
        <span className="min-w-0 flex-1 wrap-anywhere">{children}</span>
        {actions}
        {copy && (
          <span className={copy.quiet ? quietClass : ""}>
            <CopyButton name={copy.name} text={copy.text} />
          </span>
        )}
      </dd>
    </div>
  );
}
