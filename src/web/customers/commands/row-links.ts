/** The links to the customers of the list, in the order of the rows; each carries the customer's id. */
export function rowLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[data-customer]")];
}

/** The link of the row that has the focus, anywhere in it. */
function focusedLink(): HTMLAnchorElement | null {
  const row = document.activeElement?.closest("main tr, main li");
  return row?.querySelector<HTMLAnchorElement>("a[data-customer]") ?? null;
}

/** The id of the customer whose row has the focus; null where none has. */
export function focusedCustomer(): string | null {
  return focusedLink()?.dataset.customer ?? null;
}

/**
 * Moves the focus to the row below (1) or above (-1). Without one on a row it goes to the row of the open customer,
 * and without that to the first one in sight.
 */
export function focusRow(by: 1 | -1) {
  const links = rowLinks();
  const current = focusedLink(); // not by its id, which may stand on a page twice
  const index = current ? links.indexOf(current) : -1;
  const open = links.find((link) => link.closest("[aria-current=true]"));
  const target = index >= 0 ? links[index + by] : (open ?? links.find(isInSight) ?? links[0]);
  target?.focus();
}

function isInSight(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  const scroller = link.closest("table")?.parentElement?.getBoundingClientRect();
  // Below the table's sticky head.
  return top >= (scroller?.top ?? 0) + 32 && bottom <= (scroller?.bottom ?? window.innerHeight);
}
