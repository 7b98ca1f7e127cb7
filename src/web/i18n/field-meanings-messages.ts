import { area } from "./area.ts";
import { fieldMeanings } from "./en/field-meanings.ts";

export const fieldMeaningsMessages = area(fieldMeanings, () =>
  import("./da/field-meanings.ts").then((module) => module.fieldMeanings),
);
