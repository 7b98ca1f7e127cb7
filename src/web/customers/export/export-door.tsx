import { Download } from "lucide-react";
import { Suspense, useEffect } from "react";
import { flushSync } from "react-dom";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later } from "#web/later.ts";
import { Button } from "#web/ui/button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { openExport, useExportOpen } from "./export-open.ts";

const loadDialog = () => import("./export-dialog.tsx");
const ExportDialog = later(() => loadDialog().then((module) => module.ExportDialog));

/**
 * The button at the end of the tool row, and the dialog that it, a key, the palette and the selection bar open. A phone
 * has no room for the button; there an export begins with a selection. `total` is how many customers the list has; null while nobody knows.
 */
export function ExportDoor({ total }: { total: number | null }) {
  const t = useMessages(customerExportMessages);
  const { query } = useCustomersSearch();
  const isOpen = useExportOpen();
  useEffect(() => () => openExport(false), []);
  const prepare = () => void loadDialog().catch(() => undefined); // the click asks again
  return (
    <>
      <Button
        className="w-full px-0! max-sm:hidden"
        aria-haspopup="dialog"
        aria-label={t.button}
        {...tooltip(t.title, "export")}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => openExport(true)}
      >
        <Download size={14} strokeWidth={1.75} aria-hidden />
        <span className="@max-4xl/list:hidden">{t.button}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ExportDialog
            query={query}
            total={total}
            onClose={() => openExport(false)}
            onNarrow={() => {
              flushSync(() => openExport(false)); // else the focus goes back behind the dialog afterwards
              document.getElementById("search-customers")?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
