import { X } from "lucide-react";
import { tooltip } from "./tooltip.ts";

interface ChipProps {
  /** "Parent reseller"; left out where the value says it all ("Include deleted"). */
  label?: string;
  value: string;
  /** Opens the editor of this setting; without it the words are plain text. */
  onEdit?: () => void;
  onRemove: () => void;
  /** Name of the cross: "Remove Parent reseller: Nordlys Telecom". */
  removeName: string;
}

/** One setting that is not the default: its words open the editor, its cross takes it away. */
export function Chip({ label, value, onEdit, onRemove, removeName }: ChipProps) {
  const words = (
    <>
      {label && <span className="text-ink-2">{label}: </span>}
      <span className="font-500 text-ink">{value}</span>
    </>
  );
  const wordsClass = "max-w-64 truncate rounded-6 py-1 pr-0.5 pl-2 text-left";
  return (
    <span className="inline-flex h-6.5 shrink-0 items-center rounded-6 border border-line-strong bg-surface-0 text-12">
      {onEdit ? (
        <button
          type="button"
          title={value} // a long one is cut off
          className={`${wordsClass} hover:underline`}
          onClick={onEdit}
          aria-haspopup="dialog"
        >
          {words}
        </button>
      ) : (
        <span className={wordsClass}>{words}</span>
      )}
      <button
        type="button"
        aria-label={removeName}
        className="grid size-6 place-items-center rounded-6 text-ink-2 transition-colors duration-80 hover:bg-surface-3 hover:text-ink"
        onClick={onRemove}
        {...tooltip(removeName)}
      >
        <X size={13} strokeWidth={2} aria-hidden />
      </button>
    </span>
  );
}
