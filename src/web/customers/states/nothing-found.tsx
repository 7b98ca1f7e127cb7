import type { AddressParameter, ListQuery } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { nothingFoundMessages } from "#web/i18n/nothing-found-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { activeFilters, withoutFilters } from "../filters/active-filters.ts";
import { focusTitle } from "../focus-title.ts";
import { useNarrowingFacets } from "../narrow/facet-words.ts";
import { useNarrowing } from "../narrow/use-narrowing.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { useResellerName } from "../use-reseller-name.ts";
import { SingleWords } from "./single-words.tsx";
import { WiderSearch } from "./wider-search.tsx";

// These let more customers in; to remove one never helps.
const widening: readonly AddressParameter[] = ["all", "includeDeleted", "includeSubresellers", "iptvdevices"];

/** No customers: either there are none at all, or something narrows, and then it names what and how to let go of it. */
export function NothingFound() {
  const t = useMessages(listMessages);
  const words = useMessages(nothingFoundMessages);
  const { query, update } = useCustomersSearch();
  const narrowing = useNarrowings(query);
  const admin = isAdmin(useUser());

  function letGo(go: () => unknown) {
    void go();
    focusTitle();
  }
  if (narrowing.length === 0 && !(admin && !query.all)) {
    return <EmptyState title={words.emptyTitle} lead={words.emptyLead} />;
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <EmptyState
        title={words.noMatchTitle}
        lead={narrowing.length > 0 && words.noMatchLead(narrowing.length)}
      >
        <dl className="border-t border-line-soft">
          {narrowing.map(({ key, label, value, remove }) => (
            <div key={key} className="flex min-h-8 items-center gap-4 border-b border-line-soft py-1">
              <dt className="w-32 shrink-0 text-ink-3 max-sm:w-auto max-sm:max-w-1/2">{label}</dt>
              <dd className="min-w-0 flex-1 wrap-anywhere">{value}</dd>
              <dd>
                <button
                  type="button"
                  aria-label={t.remove(label)}
                  className="h-6 rounded-4 text-accent hover:underline max-sm:h-11"
                  onClick={() => letGo(remove)}
                >
                  {words.remove}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        {/* One alone is removed in its own row. */}
        {narrowing.length > 1 && (
          <Button
            className="mt-4"
            onClick={() => letGo(() => update({ ...withoutFilters(narrowingFilters(query)), filter: "" }))}
          >
            {query.filter ? words.clearWithSearch(narrowing.length - 1) : words.clearFilters}
          </Button>
        )}
        {/* What they count is not narrowed. */}
        {!query.narrow && <SingleWords />}
        {!query.narrow && <WiderSearch admin={admin} />}
      </EmptyState>
    </div>
  );
}

function narrowingFilters(query: ListQuery) {
  return activeFilters(query).filter((parameter) => !widening.includes(parameter));
}

/** Search, filters and facets that narrow, each with its value in words (none where the name says it all). */
function useNarrowings(query: ListQuery) {
  const t = useMessages(listMessages);
  const { update } = useCustomersSearch();
  const resellerName = useResellerName();
  const { clear } = useNarrowing();
  const facets = useNarrowingFacets();
  const values: Partial<Record<AddressParameter, string>> = {
    filter: query.filter,
    parentReseller: resellerName(query.parentReseller),
    customerIds: t.ids(query.customerIds.length),
  };
  const filters = narrowingFilters(query).filter((parameter) => parameter !== "narrow");
  const parameters = query.filter ? (["filter", ...filters] as const) : filters;
  return [
    ...parameters.map((parameter) => ({
      key: parameter,
      label: t.parameters[parameter],
      value: values[parameter],
      remove: () => update(withoutFilters([parameter])),
    })),
    ...facets.map(({ facet, title, words }) => ({
      key: facet,
      label: title,
      value: words,
      remove: () => clear(facet),
    })),
  ];
}
