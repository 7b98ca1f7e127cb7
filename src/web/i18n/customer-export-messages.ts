import { area } from "./area.ts";
import { customerExport } from "./en/customer-export.ts";

export const customerExportMessages = area(customerExport, () =>
  import("./da/customer-export.ts").then((module) => module.customerExport),
);
