import { area } from "./area.ts";
import { drawer } from "./en/drawer.ts";

export const drawerMessages = area(drawer, () => import("./da/drawer.ts").then((module) => module.drawer));
