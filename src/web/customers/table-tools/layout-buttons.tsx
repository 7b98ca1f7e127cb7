import { Columns3, type LucideIcon, Rows3 } from "lucide-react";
import type { ReactNode } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later } from "#web/later.ts";
import { buttonClass } from "#web/ui/button.tsx";
import { PopupButton, type PopupProps } from "#web/ui/popup-button.tsx";

// The buttons stand in the first list; their menus come with the first pointer.
const loadMenus = () => import("./layout-menus.tsx");
const ColumnsMenu = later(() => loadMenus().then((module) => module.ColumnsMenu));
const DensityMenu = later(() => loadMenus().then((module) => module.DensityMenu));

/** Which columns to show, and how high the rows are; remembered for this user on this device. */
export function LayoutButtons({ query }: { query: ListQuery }) {
  const t = useMessages(listMessages);
  const button = (label: string, Icon: LucideIcon, popup: (props: PopupProps) => ReactNode) => (
    <PopupButton
      aria-label={label}
      className={`${buttonClass("quiet")} @max-4xl/list:px-1.5`}
      load={loadMenus}
      popup={popup}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className="@max-4xl/list:hidden">{label}</span>
    </PopupButton>
  );
  return (
    <>
      {button(t.columnsButton, Columns3, (props) => (
        <ColumnsMenu query={query} {...props} />
      ))}
      {button(t.density, Rows3, (props) => (
        <DensityMenu {...props} />
      ))}
    </>
  );
}
