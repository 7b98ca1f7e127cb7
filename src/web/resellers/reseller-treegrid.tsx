import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate, useNavigationType } from "react-router";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useIsPhone } from "#web/use-is-phone.ts";
import { CountsFailed } from "./counts-failed.tsx";
import { gridClass, ResellerRow } from "./reseller-row.tsx";
import { treeStep, typedRow } from "./tree-keys.ts";
import { keepTreePlace, lastTreePlace } from "./tree-place.ts";
import type { TreeRow } from "./tree-rows.ts";
import { useCustomerCounts } from "./use-customer-counts.ts";
import { useRowWindow } from "./use-row-window.ts";

interface ResellerTreegridProps {
  rows: readonly TreeRow[];
  includeSubresellers: boolean;
  /** The address of the reseller's customers; null where the level may not ask for them. */
  hrefOf: (id: string) => string | null;
  setOpen: (ids: readonly string[], open: boolean) => void;
}

/** In rem, so that they grow with the reader's text size; on a phone a row is as high as a thumb needs. */
const rowHeights = { desk: 2.25, phone: 2.75 } as const;

/** A pause after which the next letter begins a new name, in milliseconds. */
const typingPause = 700;

/**
 * The tree as a WAI-ARIA treegrid: one row is in the tab order, the arrows go on from there. Only the rows in view are
 * drawn, and the one that has the focus, wherever it has been scrolled to.
 */
export function ResellerTreegrid({ rows, includeSubresellers, hrefOf, setOpen }: ResellerTreegridProps) {
  const t = useMessages(resellersMessages);
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const activeRow = useRef<HTMLTableRowElement>(null);
  const typing = useRef({ text: "", at: 0 });
  const navigationType = useNavigationType();
  const [isBack] = useState(navigationType === "POP"); // of the navigation that led here
  const [activeId, setActiveId] = useState(isBack ? lastTreePlace().activeId : null);
  const height = useIsPhone() ? rowHeights.phone : rowHeights.desk;
  const { from, to } = useRowWindow(scroller, height);
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node.reseller._id === activeId),
  );
  const inView = rows.slice(from, to);
  const { counts, failed, retry } = useCustomerCounts(
    inView.map(({ node }) => node.reseller._id),
    includeSubresellers,
  );
  const drawn = rows
    .map((row, index) => ({ row, index }))
    .filter(({ index }) => index === active || (index >= from && index < to));

  // Who comes back finds the row that was left, where it was. Only once, when the rows are first here.
  useLayoutEffect(() => {
    const { scrollTop, activeId } = lastTreePlace();
    if (!isBack || activeId === null) return;
    scroller.current?.scrollTo({ top: scrollTop });
    activeRow.current?.focus({ preventScroll: true });
  }, [isBack]);

  function activate(id: string) {
    setActiveId(id);
    keepTreePlace({ activeId: id });
  }

  function focus(id: string) {
    flushSync(() => activate(id)); // the row has to be there before it can have the focus
    activeRow.current?.focus();
  }

  function typeAhead(event: KeyboardEvent): boolean {
    const { key } = event;
    const goesOn = event.timeStamp - typing.current.at < typingPause;
    // A name begins with a letter or a digit; other characters are the page's own keys, such as "/" for the search.
    if (!(goesOn ? /^.$/u : /^[\p{L}\p{N}]$/u).test(key)) return false;
    typing.current = { text: (goesOn ? typing.current.text : "") + key, at: event.timeStamp };
    const row = typedRow(typing.current.text, active, rows);
    if (row) focus(row.node.reseller._id);
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const step = treeStep(event.key, active, rows);
    if (!step) {
      const href = hrefOf(rows[active]?.node.reseller._id ?? "");
      const follows = event.key === "Enter" && event.target === activeRow.current && href !== null;
      if (follows) void navigate(href);
      if (follows || typeAhead(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if ("focus" in step) focus(step.focus);
    else if ("open" in step) setOpen(step.open, true);
    else setOpen([step.close], false);
  }

  return (
    <>
      <CountsFailed count={failed} onRetry={retry} />
      <div
        ref={scroller}
        className="min-h-0 flex-1 scroll-pt-9 overflow-auto"
        onScroll={({ currentTarget }) => keepTreePlace({ scrollTop: currentTarget.scrollTop })}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML has no treegrid, ARIA allows it on a table
          role="treegrid"
          aria-label={t.title}
          aria-rowcount={rows.length + 1}
          className="block"
          onKeyDown={onKeyDown}
        >
          <thead role="rowgroup" className="sticky top-0 z-10 block bg-surface-1 text-12 text-ink-2">
            <tr role="row" aria-rowindex={1} className={`${gridClass} h-8 border-b border-line`}>
              <th role="columnheader" scope="col" className="text-left font-500">
                {t.reseller}
              </th>
              <th role="columnheader" scope="col" className="text-right font-500 max-sm:sr-only">
                {t.subresellers}
              </th>
              <th role="columnheader" scope="col" className="text-right font-500">
                {t.customers}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="relative block" style={{ height: `${rows.length * height}rem` }}>
            {drawn.map(({ row, index }) => {
              const { _id } = row.node.reseller;
              return (
                <ResellerRow
                  key={_id}
                  ref={index === active ? activeRow : undefined}
                  row={row}
                  index={index}
                  isActive={index === active}
                  href={hrefOf(_id)}
                  height={height}
                  count={counts.get(_id) ?? "loading"}
                  onFocus={() => activate(_id)}
                  onToggle={() => setOpen([_id], !row.isOpen)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
