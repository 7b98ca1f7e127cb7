import { area } from "./area.ts";
import { scope } from "./en/scope.ts";

export const scopeMessages = area(scope, () => import("./da/scope.ts").then((module) => module.scope));
