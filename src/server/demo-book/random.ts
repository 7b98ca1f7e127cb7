/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  /** Any one of `items`. Throws for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[];
  digits(count: number): string;
}

/** Mulberry32: 32 bits of state, which is plenty for a book that only has to look unlike itself. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error("There is nothing to pick from.");
      return item;
    },
    some: (items, count) => {
      let left = count;
      return items.filter((_, index) => {
        const isChosen = next() * (items.length - index) < left;
        if (isChosen) left -= 1;
        return isChosen;
      });
    },
    digits: (count) => {
      let digits = "";
      while (digits.length < count) digits += integer(0, 9);
      return digits;
    },
  };
}
