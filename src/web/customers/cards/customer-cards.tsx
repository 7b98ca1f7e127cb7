import { ListChecks } from "lucide-react";
import { useState } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { InTopBar } from "#web/shell/top-bar-slots.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { selection } from "../selection/selected-customers.ts";
import { CellWordsProvider } from "../table/cell-words.tsx";
import { useRowLinks } from "../table/use-row-links.ts";
import { CustomerCard } from "./customer-card.tsx";

interface CustomerCardsProps {
  records: readonly CustomerRecord[];
  /** Whether the records are whole. */
  isFull: boolean;
  isBusy: boolean;
  lastOpenedId: string | null;
  hrefOf: (id: string) => string;
}

/**
 * The page on a phone: three lines a customer and a thumb's button to call, in place of a table to push sideways. What
 * there is no room for on every card comes when it is asked for: a press in the bar turns the call buttons into boxes.
 */
export function CustomerCards({ records, isFull, isBusy, lastOpenedId, hrefOf }: CustomerCardsProps) {
  const t = useMessages(listMessages);
  const words = useMessages(selectionMessages);
  const [isSelecting, setSelecting] = useState(() => selection().size > 0);
  const followLinks = useRowLinks(isFull);
  return (
    <CellWordsProvider>
      <InTopBar slot="actions">
        <IconButton
          name={words.choose}
          icon={ListChecks}
          size="touch"
          aria-pressed={isSelecting}
          className="rounded-8! border-accent aria-pressed:border aria-pressed:bg-accent-tint aria-pressed:text-accent"
          onClick={() => setSelecting(!isSelecting)}
        />
      </InTopBar>
      <ul
        ref={followLinks}
        aria-label={t.title}
        aria-busy={isBusy}
        className="min-h-0 flex-1 overflow-y-auto"
      >
        {records.map((record, index) => (
          <CustomerCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the same customer twice on one page must not break it
            key={index}
            record={record}
            href={hrefOf(record.customer._id)}
            wasOpened={record.customer._id === lastOpenedId}
            isSelecting={isSelecting}
          />
        ))}
      </ul>
    </CellWordsProvider>
  );
}
