import { area } from "./area.ts";
import { listProblems } from "./en/list-problems.ts";

export const listProblemsMessages = area(listProblems, () =>
  import("./da/list-problems.ts").then((module) => module.listProblems),
);
