import type { PointerEvent } from "react";
import type { Side } from "./column-order.ts";
import { type DragMarks, showDragMarks } from "./drag-marks.ts";
import { headButton, scrollerOf } from "./head-elements.ts";

interface DraggedColumn {
  id: string;
  title: string;
  /** The columns that it can stand among, itself included, from left to right. */
  siblings: readonly string[];
  onDrop: (neighbour: string, side: Side) => void;
}

/** Pixels before a press becomes a drag, and from the table's edge to where it scrolls by itself. */
const slack = 5;
const scrollZone = 48;
/** Pixels a frame. */
const scrollStep = 10;

/**
 * Follows the pointer that took hold of a column's head until it lets go: a press that does not move is left to the
 * button, Esc puts everything back. Not for touch, which scrolls the table sideways; there the column's menu moves it.
 */
export function followColumn(
  start: PointerEvent<HTMLElement>,
  { id, title, siblings, onDrop }: DraggedColumn,
) {
  const { currentTarget: button, pointerId } = start;
  const scroller = scrollerOf(button);
  const others = siblings.filter((each) => each !== id);
  if (start.button !== 0 || start.pointerType === "touch" || !scroller || others.length === 0) return;
  const view = scroller.getBoundingClientRect();
  const left = headButton("name")?.closest("th")?.getBoundingClientRect().right ?? view.left;
  const pointer = { x: start.clientX, y: start.clientY };
  let marks: DragMarks | null = null;
  let frame = 0;

  const listening = new AbortController();
  const { signal } = listening;
  button.setPointerCapture(pointerId);
  button.addEventListener("pointermove", move, { signal });
  button.addEventListener("pointerup", drop, { signal });
  button.addEventListener("pointercancel", stop, { signal });
  button.addEventListener("keydown", cancel, { signal });

  function move({ clientX, clientY }: globalThis.PointerEvent) {
    if (!marks && Math.abs(clientX - pointer.x) < slack) return;
    pointer.x = clientX;
    pointer.y = clientY;
    if (marks) return;
    marks = showDragMarks(title);
    button.style.cursor = "grabbing";
    button.focus({ preventScroll: true }); // Safari does not: it is where Esc is heard
    follow();
  }

  /** Once a frame, because the table may scroll under a pointer that rests. */
  function follow() {
    if (pointer.x < left + scrollZone) scroller?.scrollBy(-scrollStep, 0);
    if (pointer.x > view.right - scrollZone) scroller?.scrollBy(scrollStep, 0);
    const { edge } = target();
    const x = Math.max(left, Math.min(edge, view.right));
    marks?.place(pointer, { x, top: view.top, bottom: view.bottom });
    frame = requestAnimationFrame(follow);
  }

  function target(): { neighbour: string; side: Side; edge: number } {
    const places = others.map((other) => {
      const head = headButton(other)?.closest("th")?.getBoundingClientRect();
      return { other, left: head?.left ?? 0, right: head?.right ?? 0 };
    });
    const passed = places.filter(({ left, right }) => (left + right) / 2 < pointer.x).at(-1);
    if (passed) return { neighbour: passed.other, side: "after", edge: passed.right };
    return { neighbour: others[0] ?? id, side: "before", edge: places[0]?.left ?? 0 };
  }

  function drop() {
    const wasDragged = marks !== null;
    const { neighbour, side } = target();
    stop();
    if (!wasDragged) return;
    swallowClick(button);
    onDrop(neighbour, side);
  }

  function cancel(event: KeyboardEvent) {
    if (event.key !== "Escape" || !marks) return;
    event.preventDefault(); // the drawer does not close for it
    event.stopPropagation();
    stop();
    button.addEventListener("pointerup", () => swallowClick(button), { once: true });
  }

  function stop() {
    listening.abort();
    cancelAnimationFrame(frame);
    marks?.remove();
    button.style.cursor = "";
  }
}

/** The click that follows a drag, in the same task as the release, opens no menu. */
function swallowClick(button: HTMLElement) {
  const swallow = (event: Event) => event.stopPropagation();
  button.addEventListener("click", swallow);
  setTimeout(() => button.removeEventListener("click", swallow));
}
