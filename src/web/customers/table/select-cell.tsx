import type { Customer } from "#contract/customer.ts";
import { useCellWords } from "./cell-words.tsx";

interface SelectCellProps {
  customer: Customer;
  isSelected: boolean;
  onSelect: (id: string, withRange: boolean) => void;
}

/**
 * The checkbox before the name: all of its cell. One element, with its mark drawn on it (ui/base.css): at 500 rows the
 * five of the desk's other checkbox would be felt.
 */
export function SelectCell({ customer, isSelected, onSelect }: SelectCellProps) {
  const { t } = useCellWords();
  return (
    <input
      type="checkbox"
      aria-label={t.select(customer.name?.trim() || t.noName)}
      checked={isSelected}
      className="row-checkbox"
      onChange={({ nativeEvent }) =>
        onSelect(customer._id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
    />
  );
}
