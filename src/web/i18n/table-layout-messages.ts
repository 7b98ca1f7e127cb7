import { area } from "./area.ts";
import { tableLayout } from "./en/table-layout.ts";

export const tableLayoutMessages = area(tableLayout, () =>
  import("./da/table-layout.ts").then((module) => module.tableLayout),
);
