/**
 * The element of the drawer in which a field of the customer stands (`addresses[1].zip`), ready to take the focus: its
 * own row, else the first row below it, else what holds it (the address, the integration, opened). Null where the
 * drawer shows nothing of the kind by itself.
 */
export function fieldElement(drawer: HTMLElement, field: string | null): HTMLElement | null {
  const names = field?.replaceAll(/\[(\d*)\]/g, ".$1").split(".") ?? [];
  for (let depth = names.length; depth > 0; depth--) {
    const path = CSS.escape(names.slice(0, depth).join("."));
    const element =
      drawer.querySelector<HTMLElement>(`[data-field="${path}"]`) ??
      drawer.querySelector<HTMLElement>(`[data-field^="${path}."]`);
    // Everything of a customer stands below a few names; the section itself is the better answer then.
    if (element && (depth > 1 || names.length === 1)) return prepared(element);
  }
  return null;
}

function prepared(element: HTMLElement): HTMLElement {
  const closed = element.closest("details");
  if (closed) closed.open = true;
  element.tabIndex = -1;
  return element;
}
