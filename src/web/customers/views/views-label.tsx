import { useEffect } from "react";
import { useCommands } from "#web/commands/use-commands.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { ModifiedMark } from "./modified-mark.tsx";
import { rememberView, useRememberedView } from "./remembered-view.ts";
import { useApplyView } from "./use-apply-view.ts";
import { useCurrentView } from "./use-current-view.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { useSharedLink } from "./use-shared-link.ts";

/** The words of the views' button: the current view, and whether the list still is as it has it. */
export function ViewsLabel() {
  const t = useMessages(viewsMessages);
  const words = useMessages(listMessages);
  const { current } = useCurrentView();
  const { views } = useSavedViews();
  const remembered = useRememberedView();
  const apply = useApplyView();
  useSharedLink();

  // The list came to be a view by Back or by hand: a change from here on is a change of that one.
  const arrived = current?.kind === "saved" && !current.isModified ? current.view : null;
  const { id, name } = arrived ?? {};
  useEffect(() => {
    if (id && name) rememberView({ kind: "saved", id, name });
  }, [id, name]);

  // A list without anything of the tab's view has left it, on this page or by way of another one: what is searched for
  // next is no change of it.
  const isLeft = views !== undefined && remembered?.kind === "saved" && !current;
  useEffect(() => {
    if (isLeft) rememberView(null);
  }, [isLeft]);

  useCommands(() =>
    (views ?? []).map((view) => ({
      id: `view-${view.id}`,
      section: "views",
      label: view.name,
      keywords: words.views,
      checked: view.id === id,
      run: () => apply(view),
    })),
  );
  if (!current) return words.views;
  return (
    <>
      <span className="sr-only">{words.views}: </span>
      <span className="max-w-56 truncate @max-4xl/list:max-w-36 max-sm:max-w-20">
        {current.kind === "shared" ? t.shared(current.name) : current.name}
      </span>
      {current.isModified && <ModifiedMark />}
    </>
  );
}
