import { area } from "./area.ts";
import { narrow } from "./en/narrow.ts";

export const narrowMessages = area(narrow, () => import("./da/narrow.ts").then((module) => module.narrow));
