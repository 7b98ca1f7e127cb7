import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import type { ListQuery } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { iconButtonClass } from "#web/ui/icon-button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { pagesOf } from "./pages.ts";
import { usePageLink } from "./use-page-link.ts";

/**
 * Links to the pages of the list that `query` asks for, whatever the address asks for meanwhile: they can be opened in a
 * tab, and Back works.
 */
export function Pagination({ query, total }: { query: ListQuery; total: number }) {
  const t = useMessages(listMessages);
  const { href } = useCustomersSearch();
  const { offset, limit } = query;
  const { places, current, lastOffset } = pagesOf(offset, limit, total);
  const to = (target: number) => href({ ...query, offset: target });
  const hasPrevious = offset > 0;
  const hasNext = offset + limit < total;

  return (
    <nav aria-label={t.pagination} className="flex items-center gap-0.5">
      <Step name={t.firstPage} icon={ChevronFirst} to={hasPrevious ? to(0) : null} />
      <Step
        name={t.previousPage}
        shortcut="previousPage"
        icon={ChevronLeft}
        to={hasPrevious ? to(Math.max(0, offset - limit)) : null}
      />
      <ol className="flex items-center gap-0.5 max-sm:hidden @max-2xl/list:hidden">
        {places.map((place) =>
          "gap" in place ? (
            <li key={place.gap} aria-hidden className="w-6 text-center text-ink-3">
              …
            </li>
          ) : (
            <li key={place.page}>
              <PageLink to={to(place.offset)} page={place.page} isCurrent={place.page === current} />
            </li>
          ),
        )}
      </ol>
      <Step
        name={t.nextPage}
        shortcut="nextPage"
        icon={ChevronRight}
        to={hasNext ? to(offset + limit) : null}
      />
      <Step name={t.lastPage} icon={ChevronLast} to={hasNext ? to(lastOffset) : null} />
    </nav>
  );
}

interface PageLinkProps {
  to: string;
  page: number;
  isCurrent: boolean;
}

function PageLink({ to, page, isCurrent }: PageLinkProps) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const { href, onClick } = usePageLink(to);
  return (
    <a
      href={href}
      onClick={onClick}
      aria-label={t.page(format.number(page))}
      aria-current={isCurrent ? "page" : undefined}
      className="grid h-6 min-w-6 place-items-center rounded-6 border border-transparent px-1 text-ink-2 tabular-nums hover:bg-surface-2 aria-[current]:border-line-strong aria-[current]:bg-surface-0 aria-[current]:font-500 aria-[current]:text-ink"
    >
      {format.number(page)}
    </a>
  );
}

interface StepProps {
  name: string;
  shortcut?: string;
  icon: LucideIcon;
  /** Null where there is no such page. */
  to: string | null;
}

/**
 * A link with an icon; where there is no such page it stands there as no link, so that nothing moves. It is the same
 * element then, and may keep the focus that it has: who comes to the last page by Enter is not thrown out of the bar.
 */
function Step({ name, shortcut, icon: Icon, to }: StepProps) {
  const link = usePageLink(to ?? "");
  return (
    <a
      {...(to === null ? { role: "link", "aria-disabled": true, tabIndex: -1 } : link)}
      className={`${iconButtonClass()} aria-disabled:text-line-strong aria-disabled:hover:bg-transparent`}
      {...tooltip(name, shortcut)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className="sr-only">{name}</span>
    </a>
  );
}
