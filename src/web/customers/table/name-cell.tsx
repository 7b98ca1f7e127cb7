import { History } from "lucide-react";
import type { Customer } from "#contract/customer.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { Tag } from "#web/ui/tag.tsx";
import { useCellWords } from "./cell-words.tsx";

interface NameCellProps {
  customer: Customer;
  href: string;
  wasOpened: boolean;
  isVisited: boolean;
}

const baseClass = "min-w-0 truncate font-500 select-text after:absolute after:inset-0 hover:underline";
const linkClass = `${baseClass} text-ink`;
const visitedClass = `${baseClass} text-ink-2`;
const deletedClass = `${visitedClass} line-through`;

/**
 * The name as a link to the drawer, with what the customer is; its hit area is the whole cell. A plain link, which the
 * table follows for all its rows (useRowLinks): 500 router links would each be drawn again at every new address.
 */
export function NameCell({ customer, href, wasOpened, isVisited }: NameCellProps) {
  const { t } = useCellWords();
  const isDeleted = customer.state === "DELETED";
  const name = withoutTurns(customer.name?.trim() ?? "");
  return (
    <span className="flex items-center gap-2">
      <a
        href={href}
        title={name}
        data-customer={customer._id}
        draggable={false} // its text can be selected instead
        className={isDeleted ? deletedClass : isVisited ? visitedClass : linkClass}
      >
        {/* Above the link's hit area, which takes a press for its own: here text can be selected. */}
        {name ? <bdi className="relative z-10">{name}</bdi> : <em className="text-ink-3">{t.noName}</em>}
      </a>
      {customer.isReseller && <Tag>{t.reseller}</Tag>}
      {customer.isOrganization && <Tag>{t.organization}</Tag>}
      {wasOpened && (
        <span className="ml-auto inline-flex shrink-0 items-center gap-1 text-12 text-ink-3">
          <History size={13} strokeWidth={1.75} aria-hidden />
          {t.lastOpened}
        </span>
      )}
    </span>
  );
}
