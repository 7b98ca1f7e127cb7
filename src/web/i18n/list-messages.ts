import { area } from "./area.ts";
import { list } from "./en/list.ts";

export const listMessages = area(list, () => import("./da/list.ts").then((module) => module.list));
