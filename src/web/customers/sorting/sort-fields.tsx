import { useId } from "react";
import { sortFields } from "#contract/whole-list.ts";
import { sortFieldOf } from "#insight/sort-customers.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Select } from "#web/ui/select.tsx";
import { columnsOf } from "../table/shown-columns.ts";
import { useSort } from "./use-sort.ts";
import { isFalling } from "./use-sort-words.ts";

/** By what and which way the list is sorted, where there are cards and no heads of columns to say it at. */
export function SortFields() {
  const t = useMessages(sortingMessages);
  const { columns } = useMessages(listMessages);
  const { query, sortBy } = useSort();
  const id = useId();
  const { sort } = query;
  const ids = new Set(["name", ...columnsOf(query).map((column) => column.id)]);
  const chosen = sort && sortFieldOf(sort);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-500">
        {t.sortBy}
      </label>
      <div className="flex gap-2">
        <Select
          id={id}
          className="flex-1 [&>select]:h-11"
          value={chosen}
          onChange={({ target }) => {
            const field = sortFields.find((each) => each === target.value);
            sortBy(field ?? "");
          }}
        >
          <option value="">{t.unsorted}</option>
          {sortFields
            .filter((field) => ids.has(field) || field === chosen)
            .map((field) => (
              <option key={field} value={field}>
                {columns[field]}
              </option>
            ))}
        </Select>
        <Select
          aria-label={t.order}
          className="[&>select]:h-11"
          disabled={!chosen}
          value={sort && isFalling(sort) ? "-" : ""}
          onChange={({ target }) => chosen && sortBy(target.value ? `-${chosen}` : chosen)}
        >
          <option value="">{t.upwards}</option>
          <option value="-">{t.downwards}</option>
        </Select>
      </div>
    </div>
  );
}
