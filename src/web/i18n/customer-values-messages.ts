import { area } from "./area.ts";
import { customerValues } from "./en/customer-values.ts";

export const customerValuesMessages = area(customerValues, () =>
  import("./da/customer-values.ts").then((module) => module.customerValues),
);
