import { expect, test } from "vitest";
import { countsToAsk } from "./counts-to-ask.ts";
import { nestedResellers } from "./nested-resellers.ts";
import { scopeOf } from "./reseller-scope.ts";

test("parents come from the customers, and only listed resellers are shown", () => {
  const list = [
    { _id: "own", name: "Own" },
    { _id: "sub", name: "" },
    { _id: "far", name: "Far" },
  ];
  const parents = [
    { _id: "sub", name: "Sub", parentReseller: "own" },
    { _id: "hidden", name: "Hidden", parentReseller: "own" },
  ];
  const { resellers, unknown } = nestedResellers(list, parents, "own");
  expect(resellers.map(({ _id, name, parentReseller }) => [_id, name, parentReseller])).toEqual([
    ["own", "Own", null],
    ["sub", "sub", "own"],
    ["far", "Far", null],
  ]);
  expect(unknown).toBe(1);
});

test("at most four counts are on their way, and those that are stay", () => {
  expect(countsToAsk(["settled", "idle", "running", "idle", "running", "idle"])).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test("only an ADMIN asks for another reseller's customers", () => {
  const reseller = { accessLevel: "RESELLER", customer: "own" } as const;
  expect(scopeOf(reseller, "sub", true)).toBeNull();
  expect(scopeOf(reseller, "own", true)).toMatchObject({ parentReseller: "", includeSubresellers: true });
  expect(scopeOf({ ...reseller, accessLevel: "ADMIN" }, "sub", false)).toMatchObject({
    parentReseller: "sub",
  });
});
