import { Plus } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later, untilLoaded } from "#web/later.ts";
import { useUser } from "#web/session/use-session.ts";
import { Button } from "#web/ui/button.tsx";
import { Chip } from "#web/ui/chip.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";
import { useResellerName } from "../use-reseller-name.ts";
import { activeFilters, type FilterParameter, withoutAnyFilter, withoutFilters } from "./active-filters.ts";

const loadPanel = () => import("./filter-panel.tsx");
const FilterPanel = later(() => loadPanel().then((module) => module.FilterPanel));
const NarrowChips = later(() =>
  untilLoaded(() => import("../narrow/narrow-chips.tsx").then((module) => module.NarrowChips)),
);
const prepare = () => void loadPanel().catch(() => undefined); // the click asks again

/** A chip for each filter that is set, and the button that sets more; a chip's words open the same panel. */
export function FilterBar() {
  const t = useMessages(listMessages);
  const { query, update } = useCustomersSearch();
  const resellerName = useResellerName();
  const user = useUser();
  /** True, or the filter whose chip opened the panel. */
  const [open, setOpen] = useState<FilterParameter | boolean>(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFilters(query);

  function remove(patch: Partial<ListQuery>) {
    void update(patch);
    button.current?.focus(); // what was pressed goes away
  }
  const wordsOf = (parameter: FilterParameter) => {
    if (parameter === "parentReseller") return resellerName(query.parentReseller);
    return parameter === "customerIds" ? t.ids(query.customerIds.length) : null;
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1.5 max-sm:flex-nowrap">
      {active.map((parameter) => {
        if (parameter === "narrow")
          return (
            <Suspense key={parameter}>
              <NarrowChips />
            </Suspense>
          );
        const label = t.parameters[parameter];
        const value = wordsOf(parameter);
        return (
          <Chip
            key={parameter}
            {...(value === null ? { value: label } : { label, value, onEdit: () => setOpen(parameter) })}
            removeName={t.remove(label)}
            onRemove={() => remove(withoutFilters([parameter]))}
          />
        );
      })}
      <Button
        ref={button}
        look="quiet"
        className="max-sm:order-first"
        aria-haspopup="dialog"
        aria-expanded={open !== false}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(!open)}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden />
        {t.filter}
      </Button>
      {active.length > 1 && (
        <Button look="quiet" onClick={() => remove(withoutAnyFilter(query, user))}>
          {t.clearAll}
        </Button>
      )}
      {open && (
        <Suspense>
          <FilterPanel anchor={button} edited={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
