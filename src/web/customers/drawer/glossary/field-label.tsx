import type { ReactNode } from "react";
import type { DocumentedField } from "#insight/documented-fields.ts";
import { useExplainMode } from "./explain-mode.ts";

/** Id of the one element that shows meanings (field-glossary.tsx). */
export const meaningId = "field-meaning";

interface FieldLabelProps {
  field: DocumentedField;
  children: ReactNode;
}

/**
 * The name of a field, which tells its documented meaning when pointed at; in explain mode (docs/decisions/010) a
 * button that tells it on focus too.
 */
export function FieldLabel({ field, children }: FieldLabelProps) {
  if (!useExplainMode()) return <span data-meaning={field}>{children}</span>;
  return (
    <button
      type="button"
      data-meaning={field}
      aria-describedby={meaningId}
      className="-my-0.5 min-h-6 min-w-6 cursor-help text-left underline decoration-dotted underline-offset-3"
    >
      {children}
    </button>
  );
}
