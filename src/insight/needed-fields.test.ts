import { expect, test } from "vitest";
import { defaultAddress } from "#contract/customer-query.ts";
import { withNeededFields } from "./needed-fields.ts";

const needed = (sort: typeof defaultAddress.sort, narrow = "") => {
  const { full, iptvdevices } = withNeededFields({ ...defaultAddress, sort, narrow });
  return { full, iptvdevices };
};

test("a condensed answer is enough where order and facets are in it", () => {
  expect(needed("")).toEqual({ full: false, iptvdevices: false });
  expect(needed("-state", "state:BLOCKED")).toEqual({ full: false, iptvdevices: false });
});

test("full data is asked for where the order or a facet is in it alone", () => {
  expect(needed("-bindingDate").full).toBe(true);
  expect(needed("", "state:BLOCKED,features:PBX").full).toBe(true);
});

test("devices are asked for where the order counts them", () => {
  expect(needed("-stbs")).toEqual({ full: false, iptvdevices: true });
});

test("devices are asked for where they are looked at for faults", () => {
  expect(needed("", "findings:iptv-boxes-offline")).toEqual({ full: true, iptvdevices: true });
});

test("what was asked for stays", () => {
  expect(withNeededFields({ ...defaultAddress, full: true, iptvdevices: true })).toEqual({
    ...defaultAddress,
    full: true,
    iptvdevices: true,
  });
});
