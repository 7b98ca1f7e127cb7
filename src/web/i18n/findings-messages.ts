import { area } from "./area.ts";
import { findings } from "./en/findings.ts";

export const findingsMessages = area(findings, () =>
  import("./da/findings.ts").then((module) => module.findings),
);
