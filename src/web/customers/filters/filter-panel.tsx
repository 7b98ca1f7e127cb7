import { type RefObject, startTransition, useId, useOptimistic, useRef } from "react";
import { adminParameters } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { filterPanelMessages } from "#web/i18n/filter-panel-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Checkbox } from "#web/ui/checkbox.tsx";
import { PopoverPanel } from "#web/ui/popover-panel.tsx";
import { Tag } from "#web/ui/tag.tsx";
import { useIsPhone } from "#web/use-is-phone.ts";
import { NarrowInPanel } from "../narrow/narrow-in-panel.tsx";
import { SortFields } from "../sorting/sort-fields.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";
import { type FilterParameter, type FlagParameter, filterParameters, isFlag } from "./active-filters.ts";
import { CustomerIdsField } from "./customer-ids-field.tsx";
import { ParentResellerField } from "./parent-reseller-field.tsx";

interface FilterPanelProps {
  /** The filter that is to be changed, if it is one: the focus goes to its field. */
  edited: FilterParameter | boolean;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Every filter that the user's level may set. A tick counts at once; the list behind follows. */
export function FilterPanel({ anchor, edited, onClose }: FilterPanelProps) {
  const words = useMessages(filterPanelMessages);
  const admin = isAdmin(useUser());
  const onPhone = useIsPhone();
  const ids = useRef<HTMLTextAreaElement>(null);
  const isForAdmin = (parameter: string) => adminParameters.some((each) => each === parameter);
  const flags = filterParameters.filter(isFlag).filter((parameter) => admin || !isForAdmin(parameter));
  return (
    <PopoverPanel
      label={words.filters}
      anchor={anchor}
      align="start"
      initialFocus={edited === "customerIds" ? ids : undefined}
      onClose={onClose}
    >
      <div className="grid w-76 max-w-full grid-cols-1 gap-3">
        {admin && <ParentResellerField />}
        <div className="grid gap-0.5">
          {flags.map((parameter) => (
            <FlagFilter key={parameter} parameter={parameter} isForAdmin={isForAdmin(parameter)} />
          ))}
        </div>
        {onPhone && <SortFields />}
        <NarrowInPanel onBegun={onClose} />
        <CustomerIdsField field={ids} onApplied={onClose} />
      </div>
    </PopoverPanel>
  );
}

/** A tick shows at once; without that it would jump back until the list behind has been drawn for the new address. */
function FlagFilter({ parameter, isForAdmin }: { parameter: FlagParameter; isForAdmin: boolean }) {
  const t = useMessages(listMessages);
  const words = useMessages(filterPanelMessages);
  const { query, update } = useCustomersSearch();
  const [isOn, setOn] = useOptimistic(query[parameter]);
  const id = useId();

  function set(wanted: boolean) {
    startTransition(async () => {
      setOn(wanted);
      await update({ [parameter]: wanted });
    });
  }
  return (
    <label
      htmlFor={id}
      className="flex h-7 items-center gap-2.5 rounded-4 px-1 hover:bg-surface-2 max-sm:h-11"
    >
      <Checkbox id={id} checked={isOn} onChange={(event) => set(event.target.checked)} />
      <span className="flex-1">{t.parameters[parameter]}</span>
      {isForAdmin && <Tag small>{words.adminOnly}</Tag>}
    </label>
  );
}
