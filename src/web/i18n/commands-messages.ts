import { area } from "./area.ts";
import { commands } from "./en/commands.ts";

export const commandsMessages = area(commands, () =>
  import("./da/commands.ts").then((module) => module.commands),
);
