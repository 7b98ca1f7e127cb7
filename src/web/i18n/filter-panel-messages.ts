import { area } from "./area.ts";
import { filterPanel } from "./en/filter-panel.ts";

export const filterPanelMessages = area(filterPanel, () =>
  import("./da/filter-panel.ts").then((module) => module.filterPanel),
);
