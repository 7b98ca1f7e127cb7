import { Phone } from "lucide-react";
import type { Customer } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { addressLine } from "./address-line.ts";
import { CellWordsProvider, useCellWords } from "./table/cell-words.tsx";
import { OfflineBoxes } from "./table/iptv-cell.tsx";
import { StateCell } from "./table/state-cell.tsx";
import { useRowLinks } from "./table/use-row-links.ts";

interface CustomerCardsProps {
  records: readonly CustomerRecord[];
  /** Whether the records are whole. */
  isFull: boolean;
  isBusy: boolean;
  lastOpenedId: string | null;
  hrefOf: (id: string) => string;
}

/** The page on a phone: three lines a customer and a thumb's button to call, in place of a table to push sideways. */
export function CustomerCards({ records, isFull, isBusy, lastOpenedId, hrefOf }: CustomerCardsProps) {
  const t = useMessages(listMessages);
  const followLinks = useRowLinks(isFull);
  return (
    <CellWordsProvider>
      <ul
        ref={followLinks}
        aria-label={t.title}
        aria-busy={isBusy}
        className="min-h-0 flex-1 overflow-y-auto"
      >
        {records.map(({ customer }, index) => (
          <CustomerCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the same customer twice on one page must not break it
            key={index}
            customer={customer}
            href={hrefOf(customer._id)}
            wasOpened={customer._id === lastOpenedId}
          />
        ))}
      </ul>
    </CellWordsProvider>
  );
}

function CustomerCard({
  customer,
  href,
  wasOpened,
}: {
  customer: Customer;
  href: string;
  wasOpened: boolean;
}) {
  const { t, resellerName } = useCellWords();
  const phone = customer.phoneNumber ? readPhone(customer.phoneNumber) : null;
  const name = customer.name?.trim() || t.noName;
  return (
    <li
      className={`relative flex items-center gap-3 border-b border-line-soft py-2.5 pr-2 pl-4 ${
        wasOpened ? "shadow-[inset_2px_0_0_var(--accent)]" : ""
      }`}
    >
      <div className="min-w-0 flex-1">
        <a
          href={href}
          data-customer={customer._id}
          className={`block truncate text-15 font-500 after:absolute after:inset-0 ${
            customer.state === "DELETED" ? "text-ink-2 line-through" : ""
          }`}
        >
          <bdi>{name}</bdi>
        </a>
        <p className="flex gap-3">
          <StateCell state={customer.state} />
          <bdi className="min-w-0 truncate text-ink-2">{addressLine(customer)}</bdi>
        </p>
        <p className="flex gap-3 text-ink-2">
          <bdi className="shrink-0 tabular-nums">{phone?.display ?? customer.phoneNumber}</bdi>
          <bdi className="min-w-0 flex-1 truncate">
            {customer.parentReseller && resellerName(customer.parentReseller)}
          </bdi>
          {customer.iptv?.stbsOffline ? <OfflineBoxes count={customer.iptv.stbsOffline} /> : null}
        </p>
      </div>
      {phone?.href && (
        <a
          href={phone.href}
          aria-label={t.call(name)}
          className="relative z-10 grid size-11 shrink-0 place-items-center rounded-8 text-accent"
        >
          <Phone size={20} strokeWidth={1.5} aria-hidden />
        </a>
      )}
    </li>
  );
}
