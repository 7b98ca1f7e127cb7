import { type RefObject, useRef, useState } from "react";
import type { DocumentedField } from "#insight/documented-fields.ts";
import { fieldMeaningsMessages } from "#web/i18n/field-meanings-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { meaningId } from "./field-label.tsx";
import { usePointedField } from "./use-pointed-field.ts";

export interface FieldGlossaryProps {
  /** What holds the labels. */
  drawer: RefObject<HTMLElement | null>;
}

/**
 * The one place that shows what a field means: below the label that is pointed at or focused, for the whole drawer.
 * It can be pointed at itself, stays until one leaves, and Esc takes it away alone (WCAG 1.4.13).
 */
export function FieldGlossary({ drawer }: FieldGlossaryProps) {
  const meanings = useMessages(fieldMeaningsMessages);
  const popover = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<DocumentedField | null>(null);
  usePointedField(drawer, popover, setField);
  return (
    <div
      ref={popover}
      id={meaningId}
      popover="manual"
      role="tooltip"
      className="fixed inset-auto m-0 max-w-80 animate-fade rounded-6 border border-line-strong bg-menu px-3 py-2 text-ink shadow-menu print:hidden"
    >
      {field && (
        <>
          {meanings[field]}{" "}
          <code className="block pt-1 font-mono text-12 text-ink-2 wrap-anywhere">{field}</code>
        </>
      )}
    </div>
  );
}
