import { area } from "./area.ts";
import { views } from "./en/views.ts";

export const viewsMessages = area(views, () => import("./da/views.ts").then((module) => module.views));
