import { History, Phone } from "lucide-react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { addressLine } from "#insight/address-line.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";
import { Tag } from "#web/ui/tag.tsx";
import { useCellWords } from "../table/cell-words.tsx";
import { OfflineBoxes } from "../table/iptv-cell.tsx";
import { StateCell } from "../table/state-cell.tsx";
import { SelectCard } from "./select-card.tsx";

interface CustomerCardProps {
  record: CustomerRecord;
  href: string;
  wasOpened: boolean;
  /** Opened at some time in this tab. */
  isVisited: boolean;
  /** A tap selects the customer in place of opening it. */
  isSelecting: boolean;
}

/** One customer on a phone: name, state and address, phone and reseller, and to call it. */
export function CustomerCard({ record, href, wasOpened, isVisited, isSelecting }: CustomerCardProps) {
  const { t, resellerName } = useCellWords();
  const { customer } = record;
  const phoneNumber = unexpectedValue(record, "phoneNumber") ?? customer.phoneNumber;
  const phone = phoneNumber ? readPhone(phoneNumber) : null;
  const isDeleted = customer.state === "DELETED";
  const name = withoutTurns(customer.name?.trim() ?? "") || t.noName;
  return (
    <li
      className={`relative flex items-center gap-3 border-b border-line-soft py-2.5 pr-2 pl-4 has-checked:bg-accent-tint ${
        wasOpened ? "shadow-[inset_2px_0_0_var(--accent)]" : ""
      }`}
    >
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2">
          <a
            href={href}
            data-customer={customer._id}
            className={`min-w-0 truncate text-15 font-500 after:absolute after:inset-0 ${
              isDeleted || isVisited ? "text-ink-2" : ""
            } ${isDeleted ? "line-through" : ""}`}
          >
            <bdi>{name}</bdi>
          </a>
          {customer.isReseller && <Tag>{t.reseller}</Tag>}
          {customer.isOrganization && <Tag>{t.organization}</Tag>}
          {wasOpened && (
            <span className="ml-auto inline-flex shrink-0 items-center gap-1 text-12 text-ink-3 print:hidden">
              <History size={13} strokeWidth={1.75} aria-hidden />
              {t.lastOpened}
            </span>
          )}
        </p>
        <p className="flex gap-3">
          <StateCell state={customer.state} />
          <bdi className="min-w-0 truncate text-ink-2">{withoutTurns(addressLine(customer) ?? "")}</bdi>
        </p>
        <p className="flex gap-3 text-ink-2">
          <bdi className="shrink-0 tabular-nums">{phone?.display ?? withoutTurns(phoneNumber ?? "")}</bdi>
          <bdi className="min-w-0 flex-1 truncate">
            {customer.parentReseller && withoutTurns(resellerName(customer.parentReseller))}
          </bdi>
          {customer.iptv?.stbsOffline ? <OfflineBoxes count={customer.iptv.stbsOffline} /> : null}
        </p>
      </div>
      {isSelecting && <SelectCard record={record} name={name} />}
      {!isSelecting && phone?.href && (
        <a
          href={phone.href}
          aria-label={t.call(name)}
          className="relative z-10 grid size-11 shrink-0 place-items-center rounded-8 text-accent print:hidden"
        >
          <Phone size={20} strokeWidth={1.5} aria-hidden />
        </a>
      )}
    </li>
  );
}
