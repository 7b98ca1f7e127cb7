import { useId } from "react";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { NarrowFacets } from "./narrow-facets.tsx";
import { useHasRail } from "./use-has-rail.ts";

/**
 * Beside the list where there is room: what its customers have in common, how many of them, and a tick for each. To its
 * left, but behind it in the document: Tab comes to the list first, and does not pass forty boxes on the way.
 */
export function NarrowRail() {
  const t = useMessages(narrowMessages);
  const headingId = useId();
  if (!useHasRail()) return null;
  return (
    <section
      aria-labelledby={headingId}
      className="order-first flex w-56 shrink-0 flex-col border-r border-line print:hidden"
    >
      {/* No heading: it would stand before the page's own. */}
      <p
        id={headingId}
        className="flex min-h-11.5 shrink-0 items-center border-b border-line px-4 text-13 font-600"
      >
        {t.title}
      </p>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <NarrowFacets />
      </div>
    </section>
  );
}
