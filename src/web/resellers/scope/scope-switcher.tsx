import { Combobox } from "@base-ui/react/combobox";
import { useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Link, useNavigate } from "react-router";
import type { Resellers } from "#contract/resellers.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { StoredText } from "#web/customers/drawer/rows/stored-text.tsx";
import { filterPanelMessages } from "#web/i18n/filter-panel-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { scopeMessages } from "#web/i18n/scope-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Button } from "#web/ui/button.tsx";
import { PopoverPanel } from "#web/ui/popover-panel.tsx";
import { Switch } from "#web/ui/switch.tsx";
import { allResellers } from "./all-resellers.ts";
import type { ScopeTrailProps } from "./scope-trail.tsx";

type Reseller = Resellers[number];

// Enough to choose from without scrolling for long; typing narrows the rest, so a thousand resellers cost no more.
const mostShown = 50;
const noResellers: Resellers = [];

interface ScopeSwitcherProps extends ScopeTrailProps {
  /** The reseller whose customers are shown; empty for those of all. */
  reseller: string;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Chooses whose customers are listed, by name; with a reseller chosen also whether those of its subresellers are. */
export function ScopeSwitcher({ reseller, query, href, anchor, onClose }: ScopeSwitcherProps) {
  const t = useMessages(listMessages);
  const words = useMessages(scopeMessages);
  const panel = useMessages(filterPanelMessages);
  const navigate = useNavigate();
  const { data: resellers = noResellers, isError, refetch } = useQuery(resellerQueries.list());
  const all: Reseller = { _id: "", name: t.parameters.all };
  const items = [all, ...resellers];

  function choose({ _id }: Reseller) {
    void navigate(href(_id ? { all: true, parentReseller: _id } : allResellers, paths.customers));
    onClose();
  }
  return (
    <PopoverPanel label={words.choose} align="start" anchor={anchor} onClose={onClose}>
      <Combobox.Root<Reseller>
        inline
        open
        items={items}
        value={items.find(({ _id }) => _id === reseller) ?? null}
        onValueChange={(chosen) => chosen && choose(chosen)}
        itemToStringLabel={({ name, _id }) => name || _id}
        isItemEqualToValue={(one, other) => one._id === other._id}
        limit={mostShown}
        autoHighlight
      >
        <Combobox.Input
          aria-label={panel.findReseller}
          placeholder={panel.findReseller}
          className="h-7 w-80 max-w-full rounded-6 border border-control bg-surface-0 px-2 text-13 placeholder:text-ink-3 max-sm:h-11"
        />
        <Combobox.Empty className="px-2 py-1.5 text-ink-2 empty:hidden">{panel.noReseller}</Combobox.Empty>
        <Combobox.List aria-label={words.choose} className="-mx-1 mt-2 max-h-80 overflow-y-auto empty:hidden">
          {(each: Reseller) => (
            <Combobox.Item
              key={each._id}
              value={each}
              className="flex min-h-7 cursor-default items-center gap-2 rounded-4 px-2 py-1 outline-2 -outline-offset-2 outline-transparent data-highlighted:bg-menu-hover data-selected:font-500 max-sm:min-h-11"
            >
              <StoredText text={each.name || each._id} className="min-w-0 flex-1 truncate" />
              <Combobox.ItemIndicator>
                <Check size={14} strokeWidth={1.75} className="text-ink-2" aria-hidden />
              </Combobox.ItemIndicator>
            </Combobox.Item>
          )}
        </Combobox.List>
      </Combobox.Root>
      {isError && (
        <p role="alert" className="mt-2 flex items-center gap-2 text-12 text-bad">
          {panel.resellersFailed}
          <Button size="row" onClick={() => void refetch()}>
            {words.retry}
          </Button>
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2 border-t border-line pt-2">
        {reseller && (
          <Switch
            label={t.parameters.includeSubresellers}
            checked={query.includeSubresellers}
            onChange={(on) => void navigate(href({ includeSubresellers: on }, paths.customers))}
          />
        )}
        <Link to={paths.resellers} className="px-1 py-0.5 text-accent hover:underline" onClick={onClose}>
          {words.tree}
        </Link>
      </div>
    </PopoverPanel>
  );
}
