import { area } from "./area.ts";
import { nothingFound } from "./en/nothing-found.ts";

export const nothingFoundMessages = area(nothingFound, () =>
  import("./da/nothing-found.ts").then((module) => module.nothingFound),
);
