import { area } from "./area.ts";
import { customerFields } from "./en/customer-fields.ts";

export const customerFieldsMessages = area(customerFields, () =>
  import("./da/customer-fields.ts").then((module) => module.customerFields),
);
