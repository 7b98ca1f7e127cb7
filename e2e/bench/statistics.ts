export interface Spread {
  median: number;
  lower: number;
  upper: number;
}

/** Median and quartiles, by linear interpolation between the nearest ranks. Throws for no values. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error("Nothing was measured.");
  const sorted = values.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** The value below which `share` (0 to 1) of the values lie; `sorted` ascends. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}
