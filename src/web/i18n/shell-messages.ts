import { area } from "./area.ts";
import { shell } from "./en/shell.ts";

export const shellMessages = area(shell, () => import("./da/shell.ts").then((module) => module.shell));
