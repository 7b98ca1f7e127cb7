import { type RefObject, useId, useState } from "react";
import { readCustomerIds } from "#insight/paste.ts";
import { filterPanelMessages } from "#web/i18n/filter-panel-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";

interface CustomerIdsFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  onApplied: () => void;
}

/** A place to paste many ids, from a column or a ticket; says what it read before anything is asked. */
export function CustomerIdsField({ field, onApplied }: CustomerIdsFieldProps) {
  const t = useMessages(listMessages);
  const words = useMessages(filterPanelMessages);
  const { query, update } = useCustomersSearch();
  const [text, setText] = useState(query.customerIds.join("\n"));
  const id = useId();
  const read = readCustomerIds(text);

  const facts = () => {
    if (text.trim() === "") return words.idsHint;
    const parts = [words.idsRead(read.ids.length)];
    if (read.ignored > 0) parts.push(words.idsIgnored(read.ignored));
    if (read.beyondLimit > 0) parts.push(words.idsBeyondLimit(read.beyondLimit));
    return parts.join(" ");
  };
  return (
    <div className="border-t border-line pt-3">
      <label htmlFor={id} className="mb-1 block font-500">
        {t.parameters.customerIds}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-facts`}
        className="block w-full resize-y rounded-6 border border-control bg-surface-0 px-2.5 py-1.5 text-12"
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-facts`} aria-live="polite" className="mt-1 text-12 text-ink-2">
        {facts()}
      </p>
      <Button
        className="mt-2"
        disabled={read.ids.length === 0}
        onClick={() => {
          update({ customerIds: read.ids });
          onApplied();
        }}
      >
        {words.idsApply}
      </Button>
    </div>
  );
}
