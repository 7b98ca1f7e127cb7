import { area } from "./area.ts";
import { resellers } from "./en/resellers.ts";

export const resellersMessages = area(resellers, () =>
  import("./da/resellers.ts").then((module) => module.resellers),
);
