export type Side = "before" | "after";

/**
 * `order` with column `id` beside `neighbour`. Columns of `all` that the order did not name yet follow in it, so that
 * the place means the same in every mode; those that nobody knows stay where they are.
 */
export function orderBeside(
  order: readonly string[],
  all: readonly string[],
  id: string,
  neighbour: string,
  side: Side,
): string[] {
  const others = [...order, ...all.filter((each) => !order.includes(each))].filter((each) => each !== id);
  const place = others.indexOf(neighbour) + (side === "after" ? 1 : 0);
  return [...others.slice(0, place), id, ...others.slice(place)];
}
