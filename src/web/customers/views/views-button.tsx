import { Bookmark } from "lucide-react";
import { Suspense } from "react";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later, onIdle } from "#web/later.ts";
import { buttonClass } from "#web/ui/button.tsx";
import { PopupButton } from "#web/ui/popup-button.tsx";

// Which view it is comes behind the first list, unless a link brings one: then the rows are about to change.
const ViewsLabel = (window.location.hash ? later : onIdle)(() =>
  import("./views-label.tsx").then((module) => module.ViewsLabel),
);
const loadPanel = () => import("./views-panel.tsx");
const ViewsPanel = later(() => loadPanel().then((module) => module.ViewsPanel));

/** The view that the list is in, and the way to all others. */
export function ViewsButton() {
  const { views } = useMessages(listMessages);
  return (
    <PopupButton
      aria-haspopup="dialog"
      className={buttonClass("quiet")}
      load={loadPanel}
      popup={(popup) => <ViewsPanel {...popup} />}
    >
      <Bookmark size={16} strokeWidth={1.75} aria-hidden />
      <Suspense fallback={views}>
        <ViewsLabel />
      </Suspense>
    </PopupButton>
  );
}
