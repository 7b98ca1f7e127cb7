import { area } from "./area.ts";
import { search } from "./en/search.ts";

export const searchMessages = area(search, () => import("./da/search.ts").then((module) => module.search));
