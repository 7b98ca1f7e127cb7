import { useId } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { Checkbox } from "#web/ui/checkbox.tsx";
import { select, useIsSelected } from "../selection/selected-customers.ts";
import { useCellWords } from "../table/cell-words.tsx";

/** The box of a card, where else its call button is. The whole card is what it takes for a tap. */
export function SelectCard({ record, name }: { record: CustomerRecord; name: string }) {
  const { t } = useCellWords();
  const isSelected = useIsSelected(record.customer._id);
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="grid size-11 shrink-0 cursor-pointer place-items-center before:absolute before:inset-0 before:z-10"
    >
      <Checkbox
        id={id}
        aria-label={t.select(name)}
        className="z-20"
        checked={isSelected}
        onChange={() => select([record], !isSelected)}
      />
    </label>
  );
}
