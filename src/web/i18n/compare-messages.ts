import { area } from "./area.ts";
import { compare } from "./en/compare.ts";

export const compareMessages = area(compare, () =>
  import("./da/compare.ts").then((module) => module.compare),
);
