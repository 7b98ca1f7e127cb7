import type { KeyboardEvent, PointerEvent } from "react";

interface ResizeHandleProps {
  /** What is resized: "Drawer width". */
  label: string;
  /** In px, like the bounds. */
  value: number;
  min: number;
  max: number;
  /** Where a double click leads. */
  initial: number;
  /** Called with every step of a drag; the value is within the bounds. */
  onChange: (value: number) => void;
}

const step = 16;

/**
 * The edge of a region at the right end of the page, to be dragged or moved with the arrow keys: a focusable
 * separator, as the ARIA window splitter pattern has it. Left makes the region wider, because the edge moves left.
 */
export function ResizeHandle({ label, value, min, max, initial, onChange }: ResizeHandleProps) {
  const change = (wanted: number) => onChange(Math.round(Math.max(min, Math.min(wanted, max))));

  function onKeyDown(event: KeyboardEvent) {
    const wanted = { ArrowLeft: value + step, ArrowRight: value - step, Home: min, End: max }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    change(wanted);
  }

  function onPointerMove(event: PointerEvent) {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved; this is ARIA's own pattern.
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={`${value} px`}
      tabIndex={0}
      className="group absolute inset-y-0 -left-1.5 z-20 flex w-3 cursor-col-resize touch-none items-center justify-center"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault(); // no text selection while dragging
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => change(initial)}
    >
      <span className="h-8 w-1.5 rounded-2 border border-line-strong bg-surface-0 transition-colors duration-80 group-hover:border-accent group-active:border-accent group-active:bg-accent" />
    </div>
  );
}
