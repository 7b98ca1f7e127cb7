import { ListChecks } from "lucide-react";
import { type RefObject, type UIEventHandler, useState } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { InTopBar } from "#web/shell/top-bar-slots.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { useOpened } from "../opened-customers.ts";
import { selection } from "../selection/selected-customers.ts";
import { CellWordsProvider } from "../table/cell-words.tsx";
import { useRowLinks } from "../table/use-row-links.ts";
import { CustomerCard } from "./customer-card.tsx";
import { SkeletonCards } from "./skeleton-cards.tsx";

interface CustomerCardsProps {
  /** Null while the first page is on its way. */
  records: readonly CustomerRecord[] | null;
  /** Whether the records are whole. */
  isFull: boolean;
  isBusy: boolean;
  hrefOf: (id: string) => string;
  scroller: RefObject<HTMLDivElement | null>;
  onScroll: UIEventHandler<HTMLElement>;
}

/**
 * The page on a phone: three lines a customer and a thumb's button to call, in place of a table to push sideways. What
 * there is no room for on every card comes when it is asked for: a press in the bar turns the call buttons into boxes.
 */
export function CustomerCards(props: CustomerCardsProps) {
  const { records, isFull, isBusy, hrefOf, scroller, onScroll } = props;
  const t = useMessages(listMessages);
  const words = useMessages(selectionMessages);
  const [isSelecting, setSelecting] = useState(() => selection().size > 0);
  const opened = useOpened();
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
      <div ref={scroller} onScroll={onScroll} className="min-h-0 flex-1 overflow-y-auto">
        <ul ref={followLinks} aria-label={t.title} aria-busy={isBusy}>
          {records === null && <SkeletonCards />}
          {records?.map((record, index) => (
            <CustomerCard
              // biome-ignore lint/suspicious/noArrayIndexKey: the same customer twice on one page must not break it
              key={index}
              record={record}
              href={hrefOf(record.customer._id)}
              wasOpened={record.customer._id === opened.at(-1)}
              isVisited={opened.includes(record.customer._id)}
              isSelecting={isSelecting}
            />
          ))}
        </ul>
      </div>
    </CellWordsProvider>
  );
}
