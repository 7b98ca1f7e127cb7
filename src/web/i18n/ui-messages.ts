import { area } from "./area.ts";
import { ui } from "./en/ui.ts";

export const uiMessages = area(ui, () => import("./da/ui.ts").then((module) => module.ui));
