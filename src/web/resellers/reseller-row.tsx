import { ChevronRight } from "lucide-react";
import type { Ref } from "react";
import { Link } from "react-router";
import { StoredText } from "#web/customers/drawer/rows/stored-text.tsx";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Tag } from "#web/ui/tag.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { CountCell } from "./count-cell.tsx";
import type { TreeRow } from "./tree-rows.ts";
import type { CustomerCount } from "./use-customer-counts.ts";

/** The columns of head and rows: name, subresellers (not on a phone), customers. The numbers stay near their names. */
export const gridClass =
  "grid grid-cols-[minmax(0,36rem)_7rem_7rem] items-center gap-x-3 px-4 max-sm:grid-cols-[minmax(0,1fr)_4rem]";

/** Steps of the indent; deeper levels stand below the last one, so that a long chain keeps room for names. */
const deepestIndent = 8;

/** A finger has no tooltip to read the rest of a name in, and a phone's row has room for a second line. */
const twoLinesClass = "max-sm:line-clamp-2 max-sm:leading-4.5 max-sm:whitespace-normal max-sm:wrap-anywhere";

/** Written out, as the roles of row and head are: a grid layout takes a table's meaning away in some browsers. */
const gridCell = { role: "gridcell" };

interface ResellerRowProps {
  ref: Ref<HTMLTableRowElement> | undefined;
  row: TreeRow;
  index: number;
  isActive: boolean;
  href: string | null;
  count: CustomerCount;
  /** In rem. */
  height: number;
  onFocus: () => void;
  onToggle: () => void;
}

/** A reseller: open or close, its name as the way to its customers, why it stands where it stands, and how many. */
export function ResellerRow(props: ResellerRowProps) {
  const { ref, row, index, isActive, href, count, height, onFocus, onToggle } = props;
  const t = useMessages(resellersMessages);
  const { number } = useFormat();
  const { reseller, children } = row.node;
  const nameClass = row.isOnTheWay ? "text-ink-2" : "font-500";
  const indent = Math.min(row.level - 1, deepestIndent) * 1.25;
  return (
    <tr
      ref={ref}
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen ?? undefined}
      onFocus={onFocus}
      className={`${gridClass} absolute inset-x-0 border-b border-line-soft hover:bg-surface-2 focus-visible:-outline-offset-2`}
      style={{ top: `${index * height}rem`, height: `${height}rem` }}
    >
      <th
        role="rowheader"
        scope="row"
        className="flex h-full min-w-0 items-center gap-1.5 text-left font-400 max-sm:-ml-3"
        style={{ paddingLeft: `${indent}rem` }}
      >
        {row.isOpen === null ? (
          <span className="w-6 shrink-0 max-sm:w-11" />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            aria-label={row.isOpen ? t.collapse(reseller.name) : t.expand(reseller.name)}
            className="grid size-6 max-sm:size-11 shrink-0 place-items-center rounded-6 text-ink-2 hover:bg-surface-3"
            onClick={onToggle}
          >
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              className={row.isOpen ? "rotate-90" : ""}
              aria-hidden
            />
          </button>
        )}
        {href ? (
          <Link
            to={href}
            tabIndex={-1}
            title={reseller.name}
            className={`min-w-0 truncate hover:underline max-sm:flex max-sm:h-full max-sm:items-center ${nameClass}`}
          >
            <StoredText text={reseller.name} className={twoLinesClass} />
          </Link>
        ) : (
          <span title={reseller.name} className={`min-w-0 truncate ${nameClass}`}>
            <StoredText text={reseller.name} className={twoLinesClass} />
          </span>
        )}
        <Place row={row} />
      </th>
      <td {...gridCell} className="text-right text-ink-2 tabular-nums max-sm:sr-only">
        {number(children.length)}
      </td>
      <td {...gridCell} className="text-right tabular-nums">
        <CountCell count={count} />
      </td>
    </tr>
  );
}

/** Why a reseller stands at the top of the tree, where that needs saying. */
function Place({ row: { node } }: { row: TreeRow }) {
  const t = useMessages(resellersMessages);
  const { customer } = useUser();
  if (node.reseller._id === customer) return <Tag>{t.own}</Tag>;
  if (node.detached === null) return null;
  const isCycle = node.detached === "cycle";
  const hint = isCycle ? t.cycleHint : t.orphanHint(node.reseller.parentReseller ?? "");
  return (
    <span {...tooltip(hint)}>
      <Tag>{isCycle ? t.cycle : t.orphan}</Tag>
      {/* A row has the focus as a whole, so its parts show no tooltip to the keyboard. */}
      <span className="sr-only">{hint}</span>
    </span>
  );
}
