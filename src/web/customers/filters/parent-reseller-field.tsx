import { Combobox } from "@base-ui/react/combobox";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown, X } from "lucide-react";
import { useId } from "react";
import type { Resellers } from "#contract/resellers.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { filterPanelMessages } from "#web/i18n/filter-panel-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useCustomersSearch } from "../use-customers-search.ts";

type Reseller = Resellers[number];

// Enough to choose from without scrolling for long; typing narrows the rest, so a thousand resellers cost no more.
const mostShown = 50;
const noResellers: Resellers = [];

/** Chooses the parent reseller by name; the arrow keys, first letters and Esc are Base UI's. */
export function ParentResellerField() {
  const t = useMessages(listMessages);
  const words = useMessages(filterPanelMessages);
  const { query, update } = useCustomersSearch();
  const { data: resellers = noResellers, isError } = useQuery(resellerQueries.list());
  const id = useId();
  const known = resellers.find(({ _id }) => _id === query.parentReseller);
  // An id from a link that the list does not know stays visible as what it is.
  const chosen =
    known ?? (query.parentReseller ? { _id: query.parentReseller, name: query.parentReseller } : null);

  return (
    <Combobox.Root<Reseller>
      items={resellers}
      value={chosen}
      onValueChange={(reseller, details) => {
        // Base UI clears the choice on Esc when its list is closed. Here Esc closes the panel, and takes no filter away.
        if (details.reason === "escape-key") {
          details.cancel();
          details.allowPropagation();
        } else update({ parentReseller: reseller?._id ?? "" });
      }}
      itemToStringLabel={({ name, _id }) => name || _id}
      isItemEqualToValue={(one, other) => one._id === other._id}
      limit={mostShown}
      autoHighlight
    >
      <div>
        <label htmlFor={id} className="mb-1 block font-500">
          {t.parameters.parentReseller}
        </label>
        <div className="relative flex items-center">
          <Combobox.Input
            id={id}
            placeholder={words.findReseller}
            className="h-7 w-full rounded-6 border border-control bg-surface-0 pr-14 pl-2 text-13 placeholder:text-ink-3 max-sm:h-11"
          />
          <Combobox.Clear
            aria-label={t.remove(t.parameters.parentReseller)}
            className="absolute right-7 grid size-6 place-items-center rounded-6 text-ink-2 hover:bg-surface-3"
          >
            <X size={13} aria-hidden />
          </Combobox.Clear>
          <Combobox.Trigger
            aria-label={words.findReseller}
            className="absolute right-1 grid size-6 place-items-center rounded-6 text-ink-2 hover:bg-surface-3"
          >
            <ChevronDown size={14} aria-hidden />
          </Combobox.Trigger>
        </div>
        {isError && <p className="mt-1 text-12 text-bad">{words.resellersFailed}</p>}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup className="max-h-80 w-(--anchor-width) overflow-y-auto rounded-8 border border-line-strong bg-menu p-1 shadow-menu">
            <Combobox.Empty className="px-2 py-1.5 text-ink-2 empty:hidden">
              {words.noReseller}
            </Combobox.Empty>
            <Combobox.List>
              {(reseller: Reseller) => (
                <Combobox.Item
                  key={reseller._id}
                  value={reseller}
                  className="flex min-h-7 cursor-default items-center rounded-4 px-2 py-1 -outline-offset-2 outline-transparent data-highlighted:bg-surface-2 data-highlighted:outline-2 data-selected:font-500 max-sm:min-h-11"
                >
                  {reseller.name || reseller._id}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
