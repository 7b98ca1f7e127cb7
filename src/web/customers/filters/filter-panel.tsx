import { type RefObject, useId } from "react";
import { adminParameters } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Checkbox } from "#web/ui/checkbox.tsx";
import { PopoverPanel } from "#web/ui/popover-panel.tsx";
import { Tag } from "#web/ui/tag.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";
import { filterParameters } from "./active-filters.ts";
import { CustomerIdsField } from "./customer-ids-field.tsx";
import { ParentResellerField } from "./parent-reseller-field.tsx";

interface FilterPanelProps {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Every filter that the user's level may set. A tick counts at once; the list behind follows. */
export function FilterPanel({ anchor, onClose }: FilterPanelProps) {
  const t = useMessages(listMessages);
  const { query, update } = useCustomersSearch();
  const id = useId();
  const admin = isAdmin(useUser());
  const isForAdmin = (parameter: string) => adminParameters.some((each) => each === parameter);
  const flags = filterParameters.filter(
    (parameter) => typeof query[parameter] === "boolean" && (admin || !isForAdmin(parameter)),
  );
  return (
    <PopoverPanel label={t.filters} anchor={anchor} align="start" onClose={onClose}>
      <div className="grid w-76 gap-3">
        {admin && <ParentResellerField />}
        <div className="grid gap-0.5">
          {flags.map((parameter) => (
            <label
              key={parameter}
              htmlFor={`${id}-${parameter}`}
              className="flex h-7 items-center gap-2.5 rounded-4 px-1 hover:bg-surface-2 max-sm:h-11"
            >
              <Checkbox
                id={`${id}-${parameter}`}
                checked={query[parameter] === true}
                onChange={(event) => update({ [parameter]: event.target.checked })}
              />
              <span className="flex-1">{t.parameters[parameter]}</span>
              {isForAdmin(parameter) && <Tag small>{t.adminOnly}</Tag>}
            </label>
          ))}
        </div>
        <CustomerIdsField onApplied={onClose} />
      </div>
    </PopoverPanel>
  );
}
