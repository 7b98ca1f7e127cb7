import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { PopoverPanel } from "#web/ui/popover-panel.tsx";
import type { PopupProps } from "#web/ui/popup-button.tsx";
import { CurrentViewActions } from "./current-view-actions.tsx";
import { SaveViewForm } from "./save-view-form.tsx";
import { useCurrentView } from "./use-current-view.ts";
import { ViewList } from "./view-list.tsx";
import { ViewTransfer } from "./view-transfer.tsx";

/** The user's views: the one the list is in, all of them to choose from, saving, and files in and out. */
export function ViewsPanel(popup: PopupProps) {
  const { views } = useMessages(listMessages);
  const { shown, current } = useCurrentView();
  return (
    <PopoverPanel label={views} align="start" {...popup}>
      <div className="grid w-88 max-w-full grid-cols-1 gap-3">
        {current && <CurrentViewActions current={current} shown={shown} />}
        <ViewList current={current} onApplied={popup.onClose} />
        <SaveViewForm shown={shown} />
        <ViewTransfer />
      </div>
    </PopoverPanel>
  );
}
