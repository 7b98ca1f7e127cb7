import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import {
  iptvBoxesOffline,
  pbxIncomplete,
  resellerLoginSecurity,
  usageLimitMissing,
} from "./service-rules.ts";

const context = { now: new Date("2026-11-26T13:12:00Z") };

function limitsMissing(features: unknown, finance: object = {}) {
  return usageLimitMissing.check(recordOf({ features, finance }), context).map(({ facts }) => facts.limit);
}

test("SIP needs a limit in money and in calls, mobile one in money, PBX all three", () => {
  expect(limitsMissing(["SIP"])).toEqual(["finance.sipUsageLimit", "finance.channelLimit"]);
  expect(limitsMissing(["MVNO"])).toEqual(["finance.mvnoUsageLimit"]);
  expect(limitsMissing(["PBX"])).toHaveLength(3);
  expect(limitsMissing(["CUSTOMER", "DNS"])).toEqual([]);
});

test("a limit of zero is a limit, one of a wrong type is not a missing one", () => {
  expect(limitsMissing(["SIP"], { sipUsageLimit: 0, channelLimit: "25" })).toEqual([]);
});

test("PBX without what it turns on names the missing features", () => {
  const check = (features: unknown) => pbxIncomplete.check(recordOf({ features }), context)[0]?.facts.missing;
  expect(check(["PBX", "SIP"])).toEqual(["MVNO", "CUSTOMER"]);
  expect(check(["PBX", "SIP", "MVNO", "CUSTOMER"])).toBeUndefined();
  expect(check(["SIP"])).toBeUndefined();
});

test("of features that are only partly readable nothing is claimed", () => {
  const record = recordOf({ features: ["PBX", 7] });
  expect(pbxIncomplete.check(record, context)).toEqual([]);
  expect(usageLimitMissing.check(record, context)).toEqual([]);
});

test("IPTV boxes offline are counted out of all, where all is known", () => {
  const check = (iptv?: object) => iptvBoxesOffline.check(recordOf({ iptv }), context)[0]?.facts;
  expect(check({ stbs: 22, stbsOffline: 3 })).toEqual({ offline: 3, boxes: 22 });
  expect(check({ stbsOffline: 1 })).toEqual({ offline: 1, boxes: null });
  expect(check({ stbs: 22, stbsOffline: 0 })).toBeUndefined();
  expect(check()).toBeUndefined();
});

test("a reseller whose users sign in with a password alone is found, other customers are not", () => {
  const check = (fields: object) =>
    resellerLoginSecurity.check(recordOf({ features: [], ...fields }), context);
  expect(check({ isReseller: true, authenticationSecurity: "NONE" })).toMatchObject([
    { facts: { authenticationSecurity: "NONE" } },
  ]);
  expect(check({ isReseller: true })).toMatchObject([{ facts: { authenticationSecurity: null } }]);
  expect(check({ isReseller: true, authenticationSecurity: "SMS" })).toEqual([]);
  expect(check({ isReseller: false, authenticationSecurity: "NONE" })).toEqual([]);
});

test("a condensed row of a reseller says nothing about login security", () => {
  expect(resellerLoginSecurity.check(recordOf({ isReseller: true, name: "Andeby" }), context)).toEqual([]);
});
