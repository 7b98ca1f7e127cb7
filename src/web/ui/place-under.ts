/** Pixels between a control and what floats beside it, and between that and the edge of the window. */
const gap = 4;

/**
 * Puts a popover under its control, above it where there is more room and it needs that, and never outside the window.
 * Where neither side has room for all of it, it is cut to what there is and scrolls: it never covers its control.
 * By measuring: CSS anchor positioning is not in every browser that the desk supports.
 */
export function placeUnder(popover: HTMLElement, control: HTMLElement, align: "start" | "center" | "end") {
  const anchor = control.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - 2 * gap;
  const above = anchor.top - 2 * gap;
  popover.style.maxHeight = ""; // as it was cut when it was last placed
  const isAbove = above > below && popover.offsetHeight > below;
  popover.style.maxHeight = `${isAbove ? above : below}px`;
  const { offsetWidth: width, offsetHeight: height } = popover; // a scrollbar takes room as well
  const lefts = {
    start: anchor.left,
    center: anchor.left + anchor.width / 2 - width / 2,
    end: anchor.right - width,
  };
  popover.style.left = `${Math.max(gap, Math.min(lefts[align], window.innerWidth - width - gap))}px`;
  popover.style.top = `${isAbove ? anchor.top - gap - height : anchor.bottom + gap}px`;
}
