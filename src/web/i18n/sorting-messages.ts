import { area } from "./area.ts";
import { sorting } from "./en/sorting.ts";

export const sortingMessages = area(sorting, () =>
  import("./da/sorting.ts").then((module) => module.sorting),
);
