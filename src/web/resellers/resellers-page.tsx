import { useDeferredValue, useMemo } from "react";
import { useSearchParams } from "react-router";
import { focusTitle } from "#web/customers/focus-title.ts";
import { addressOf } from "#web/customers/use-customers-search.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { PageTitle } from "#web/shell/page-title.tsx";
import { InTopBar } from "#web/shell/top-bar-slots.tsx";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Switch } from "#web/ui/switch.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useTypedFilter } from "#web/use-typed-filter.ts";
import { scopeOf } from "./reseller-scope.ts";
import { ResellerTreegrid } from "./reseller-treegrid.tsx";
import { ResellersFailed } from "./resellers-failed.tsx";
import { AllScopeTrail } from "./scope/all-scope-trail.tsx";
import { TreeNotices } from "./tree-notices.tsx";
import { branchIds, searchTree, treeRows } from "./tree-rows.ts";
import { TreeSearch } from "./tree-search.tsx";
import { useOpenBranches } from "./use-open-branches.ts";
import { useResellerTree } from "./use-reseller-tree.ts";
import { useTreeCommands } from "./use-tree-commands.ts";

/** `/resellers?filter=…&includeSubresellers=true`: who stands below whom, and how many customers each has. */
export function ResellersPage() {
  const t = useMessages(resellersMessages);
  const { number } = useFormat();
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const { text, type } = useTypedFilter({
    filter: filterIn(search),
    filterNow: () => filterIn(new URLSearchParams(window.location.search)),
    read: (typed) => typed.trim(),
    write: (typed) => patch("filter", typed),
  });
  const tree = useResellerTree();
  const { isOpen, setOpen } = useOpenBranches(tree.total);
  const filter = useDeferredValue(text.trim());
  const includeSubresellers = search.get("includeSubresellers") === "true";

  function patch(name: string, value: string) {
    // Read at the call: what was typed is written later, and must not undo what was switched meanwhile.
    const next = new URLSearchParams(window.location.search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  }
  function hrefOf(id: string) {
    const scope = scopeOf(user, id, includeSubresellers);
    return scope && addressOf(scope);
  }

  const found = useMemo(
    () => (tree.roots && filter ? searchTree(tree.roots, filter) : null),
    [tree.roots, filter],
  );
  const rows = tree.roots && treeRows(tree.roots, isOpen, found);
  const count = found ? found.matches.size : tree.total;
  const branches = useMemo(() => branchIds(tree.roots ?? []), [tree.roots]);
  const countBelow = (on: boolean) => patch("includeSubresellers", on ? "true" : "");
  const openAll = (open: boolean) => setOpen(branches, open);
  useTreeCommands({ withSubresellers: includeSubresellers, onWithSubresellers: countBelow, onAll: openAll });
  const { error } = tree.list;
  function retry() {
    void tree.list.refetch();
    focusTitle();
  }

  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageTitle>{t.title}</PageTitle>
      <AllScopeTrail includeSubresellers={includeSubresellers} />
      <InTopBar slot="search">
        <TreeSearch text={text} onChange={type} />
      </InTopBar>
      <div className="flex min-h-11.5 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <h1 className="flex items-baseline gap-2 text-15 font-600" tabIndex={-1}>
          {t.title}
          <span className="font-400 text-ink-2 tabular-nums">{rows ? number(count) : !error && "…"}</span>
        </h1>
        <span role="status" className="sr-only">
          {found ? t.found(count, number(count)) : ""}
        </span>
        <div className="ml-auto flex flex-wrap items-center gap-2 max-sm:ml-0 max-sm:w-full max-sm:gap-x-5 max-sm:[&>button]:px-0">
          {branches.length > 0 && !filter && (
            <>
              <Button look="quiet" onClick={() => openAll(true)}>
                {t.expandAll}
              </Button>
              <Button look="quiet" onClick={() => openAll(false)}>
                {t.collapseAll}
              </Button>
            </>
          )}
          <span {...tooltip(t.withSubresellersHint)}>
            <Switch label={t.withSubresellers} checked={includeSubresellers} onChange={countBelow} />
          </span>
        </div>
      </div>
      <TreeNotices {...tree} />
      <div className="border-b border-line" />
      {!rows && error && <ResellersFailed error={error} onRetry={retry} />}
      {!rows && !error && <p className="animate-late px-4 py-3 text-ink-2">{t.loading}</p>}
      {rows && tree.total === 0 && <EmptyState title={t.empty} lead={t.emptyLead} />}
      {rows && tree.total > 0 && rows.length === 0 && (
        <EmptyState title={t.noMatch} lead={t.noMatchLead}>
          <Button onClick={() => type("")}>{t.clearSearch}</Button>
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <ResellerTreegrid
          rows={rows}
          includeSubresellers={includeSubresellers}
          hrefOf={hrefOf}
          setOpen={setOpen}
        />
      )}
    </main>
  );
}

function filterIn(search: URLSearchParams): string {
  return search.get("filter") ?? "";
}
