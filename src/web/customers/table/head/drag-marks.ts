/** What is seen while a column is dragged: its title beside the pointer, and a line where it would come to stand. */
export interface DragMarks {
  /** Viewport px: the pointer, the line, and where the line begins and ends. */
  place: (pointer: { x: number; y: number }, line: { x: number; top: number; bottom: number }) => void;
  remove: () => void;
}

export function showDragMarks(title: string): DragMarks {
  const label = document.createElement("div");
  label.className =
    "pointer-events-none fixed z-50 rounded-6 border border-line-strong bg-menu px-2.5 py-1 text-12 font-500 text-ink shadow-menu";
  label.textContent = title;
  const line = document.createElement("div");
  line.className = "pointer-events-none fixed z-50 w-0.5 bg-accent forced-colors:bg-[Highlight]";
  for (const mark of [label, line]) mark.ariaHidden = "true";
  document.body.append(line, label);
  return {
    place: (pointer, { x, top, bottom }) => {
      label.style.left = `${pointer.x + 12}px`;
      label.style.top = `${pointer.y + 12}px`;
      line.style.left = `${x - 1}px`;
      line.style.top = `${top}px`;
      line.style.height = `${bottom - top}px`;
    },
    remove: () => {
      label.remove();
      line.remove();
    },
  };
}
