import { expect, test } from "vitest";
import { paths } from "#web/paths.ts";
import { comparedIds } from "./compared-ids.ts";

const idsOf = (address: string) => comparedIds(new URL(address, "https://desk.example").searchParams);

test("the address that the desk writes is read back", () => {
  expect(idsOf(paths.compare(["52f4fd7734697b28ccaf77ec", "b"]))).toEqual(["52f4fd7734697b28ccaf77ec", "b"]);
});

test("an id counts once, a fifth one not at all, and what is none is left out", () => {
  expect(idsOf("/customers/compare?ids=a,a,b,%3Cscript%3E,c,,d,e")).toEqual(["a", "b", "c", "d"]);
});

test("an address without ids compares nobody", () => {
  expect(idsOf("/customers/compare")).toEqual([]);
});
