import { expect, test } from "vitest";
import { defaultAddress } from "#contract/customer-query.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { customerExport } from "#web/i18n/da/customer-export.ts";
import { customerValues } from "#web/i18n/da/customer-values.ts";
import { list } from "#web/i18n/da/list.ts";
import { countShownColumns, shownTable } from "./shown-table.ts";

const words = {
  list,
  values: customerValues,
  customerExport,
  resellerName: (id: string) => (id === "r1" ? "Nordlys" : id),
};
const layout = { ...defaultTableLayout, hidden: ["emailAddress"], order: ["phoneNumber", "state"] };

test("a sheet has the list's columns, in the list's order and the user's words", () => {
  const record = recordOf({ name: "Æ", state: "ACTIVE", phoneNumber: "+4512345678", parentReseller: "r1" });
  const { head, rows } = shownTable([record], defaultAddress, layout, words);
  expect(head).toEqual(["Navn", "Telefon", "Status", "Adresse", "Forhandler"]);
  expect(rows).toEqual([["Æ", "12 34 56 78", customerValues.state.ACTIVE, null, "Nordlys"]]);
});

test("numbers and dates are values, and what the documentation does not know stays as it came", () => {
  const record = recordOf({
    state: "ENABLED",
    iptv: { stbs: 1084, stbsOffline: 6 },
    finance: { paymentTerms: "14DAYS" },
    bindingDate: "2027-02-28T00:00:00.000Z",
    serviceLevelAgreements: { remote: { responseTime: 8 } },
  });
  const query = { ...defaultAddress, full: true, iptvdevices: true };
  const { head, rows } = shownTable([record], query, defaultTableLayout, words);
  const row = Object.fromEntries(head.map((title, index) => [title, rows[0]?.[index]]));
  expect(row).toMatchObject({
    [list.columns.state]: "ENABLED",
    [list.columns.stbs]: 1084,
    [customerExport.boxesOffline]: 6,
    [list.columns.paymentTerms]: "14DAYS",
    [list.columns.bindingDate]: new Date("2027-02-28T00:00:00.000Z"),
    [list.columns.serviceLevelAgreements]: "Fjernsupport 8 t.",
  });
});

test("the columns are counted as they are written", () => {
  const query = { ...defaultAddress, full: true, iptvdevices: true };
  const { head } = shownTable([], query, layout, words);
  expect(countShownColumns(query, layout)).toBe(head.length);
});
