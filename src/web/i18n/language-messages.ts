import { area } from "./area.ts";
import { language } from "./en/language.ts";

export const languageMessages = area(language, () =>
  import("./da/language.ts").then((module) => module.language),
);
