import type { Command } from "#web/commands/command.ts";
import { useCommands } from "#web/commands/use-commands.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { treeSearchId } from "./tree-search.tsx";

interface TreeCommands {
  withSubresellers: boolean;
  onWithSubresellers: (on: boolean) => void;
  /** All branches open, or closed. */
  onAll: (open: boolean) => void;
}

/** What can be done with the tree, for keys and palette; the keys of its rows are the treegrid's own. */
export function useTreeCommands({ withSubresellers, onWithSubresellers, onAll }: TreeCommands) {
  const t = useMessages(resellersMessages);
  useCommands((): Command[] => [
    { id: "search", section: "list", label: t.search, shortcut: "search", run: focusSearch },
    { id: "expand-all", section: "list", label: t.expandAll, run: () => onAll(true) },
    { id: "collapse-all", section: "list", label: t.collapseAll, run: () => onAll(false) },
    {
      id: "with-subresellers",
      section: "list",
      label: t.withSubresellers,
      checked: withSubresellers,
      run: () => onWithSubresellers(!withSubresellers),
    },
  ]);
}

function focusSearch() {
  const field = document.getElementById(treeSearchId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
