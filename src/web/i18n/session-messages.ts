import { area } from "./area.ts";
import { session } from "./en/session.ts";

export const sessionMessages = area(session, () =>
  import("./da/session.ts").then((module) => module.session),
);
