import { area } from "./area.ts";
import { selection } from "./en/selection.ts";

export const selectionMessages = area(selection, () =>
  import("./da/selection.ts").then((module) => module.selection),
);
