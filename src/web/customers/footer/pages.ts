/** One place in the row of page links; `gap` stands for the pages that are left out. */
export type PagePlace = { page: number; offset: number } | { gap: "before" | "after" };

/**
 * The pages to link to: the first, the last, the current one with its neighbours, and gaps for what is between.
 * Pages count from 1. An offset that is no multiple of the limit belongs to the page that it lies in.
 */
export function pagesOf(offset: number, limit: number, total: number) {
  const last = Math.max(1, Math.ceil(total / limit));
  const current = Math.min(last, Math.floor(offset / limit) + 1);
  const near = new Set([1, current - 1, current, current + 1, last]);
  if (current <= 3) near.add(2).add(3).add(4);
  if (current >= last - 2)
    near
      .add(last - 1)
      .add(last - 2)
      .add(last - 3);
  const shown = [...near].filter((page) => page >= 1 && page <= last).toSorted((one, other) => one - other);
  const places = shown.flatMap((page, index): PagePlace[] => {
    const previous = shown[index - 1] ?? page - 1;
    const place = { page, offset: (page - 1) * limit };
    if (page - previous === 1) return [place];
    // A gap of one page is no shorter than the page itself.
    if (page - previous === 2) return [{ page: page - 1, offset: (page - 2) * limit }, place];
    return [{ gap: page > current ? "after" : "before" }, place];
  });
  return { places, current, last, lastOffset: (last - 1) * limit };
}
