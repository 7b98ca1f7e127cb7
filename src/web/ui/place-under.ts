/** Pixels between a control and what floats beside it, and between that and the edge of the window. */
const gap = 4;

/**
 * Puts a popover under its control, above it where there is no room, and never outside the window.
 * By measuring: CSS anchor positioning is not in every browser that the desk supports.
 */
export function placeUnder(popover: HTMLElement, control: HTMLElement, align: "start" | "center" | "end") {
  const anchor = control.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const lefts = {
    start: anchor.left,
    center: anchor.left + anchor.width / 2 - width / 2,
    end: anchor.right - width,
  };
  const below = anchor.bottom + gap;
  const top = below + height > window.innerHeight ? Math.max(gap, anchor.top - gap - height) : below;
  popover.style.left = `${Math.max(gap, Math.min(lefts[align], window.innerWidth - width - gap))}px`;
  popover.style.top = `${top}px`;
}
