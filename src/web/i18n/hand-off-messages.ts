import { area } from "./area.ts";
import { handOff } from "./en/hand-off.ts";

export const handOffMessages = area(handOff, () =>
  import("./da/hand-off.ts").then((module) => module.handOff),
);
