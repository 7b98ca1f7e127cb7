import { beforeEach, expect, test, vi } from "vitest";
import { defaultTableLayout, tableLayoutSchema } from "#contract/table-layout.ts";
import { sessionStarted } from "#web/api/session-state.ts";
import {
  borrowTableLayout,
  changeTableLayout,
  resetTableLayout,
  returnTableLayout,
  setTableLayout,
  tableLayout,
} from "./table-layout.ts";

const device = new Map<string, string>();
const tab = new Map<string, string>();
vi.stubGlobal("localStorage", storageOver(device));
vi.stubGlobal("sessionStorage", storageOver(tab));

function storageOver(texts: Map<string, string>) {
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => texts.set(key, value),
    removeItem: (key: string) => texts.delete(key),
  };
}

function signIn(employee: string) {
  sessionStarted({
    user: {
      employee,
      customer: "c",
      accessLevel: "RESELLER",
      name: employee,
      customerName: null,
      language: null,
      resellerSkin: null,
    },
    expiresAt: "2026-11-26T12:00:00.000Z",
  });
}

/** What another version, or somebody's hand, left on the device for Mette. */
function leave(text: string) {
  changeTableLayout({});
  const [key = ""] = device.keys();
  device.set(key, text);
}

beforeEach(() => {
  device.clear();
  tab.clear();
  signIn("mette");
});

test("a device that knows nothing shows the default", () => {
  expect(tableLayout()).toEqual(defaultTableLayout);
});

test("a change keeps what it does not name, and is read back from the device", () => {
  changeTableLayout({ hidden: ["state"], widths: { name: 320 } });
  changeTableLayout({ density: "compact" });
  expect(tableLayout()).toEqual({
    ...defaultTableLayout,
    hidden: ["state"],
    widths: { name: 320 },
    density: "compact",
  });
});

test("the same object is answered until something changes", () => {
  changeTableLayout({ hidden: ["state"] });
  expect(tableLayout()).toBe(tableLayout());
});

test("a colleague at the same device has a table of their own", () => {
  changeTableLayout({ density: "compact" });
  signIn("jonas");
  expect(tableLayout()).toEqual(defaultTableLayout);
  signIn("mette");
  expect(tableLayout().density).toBe("compact");
});

test("columns that this version does not know are kept", () => {
  setTableLayout({ ...defaultTableLayout, hidden: ["fromTomorrow"], order: ["fromTomorrow", "state"] });
  changeTableLayout({ density: "comfortable" });
  expect(tableLayout().order).toEqual(["fromTomorrow", "state"]);
  expect(tableLayout().hidden).toEqual(["fromTomorrow"]);
});

test("resetting leads back to the default", () => {
  changeTableLayout({ hidden: ["state"], pinned: ["address"], density: "compact" });
  resetTableLayout();
  expect(tableLayout()).toEqual(defaultTableLayout);
});

test.each([
  "",
  "null",
  "[]",
  "{",
  '{"hidden":[]}',
  JSON.stringify({ ...defaultTableLayout, density: "tiny" }),
  JSON.stringify({ ...defaultTableLayout, widths: { state: -4 } }),
])("%s on the device counts as nothing", (text) => {
  leave(text);
  expect(tableLayout()).toEqual(defaultTableLayout);
});

test.each([
  { order: Array.from({ length: 65 }, (_, index) => `column${index}`) },
  { hidden: ["x".repeat(65)] },
  { widths: { state: 63 } },
  { widths: { state: 1201 } },
  { widths: { state: Number.NaN } },
  { widths: Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`column${index}`, 100])) },
])("a layout beyond its limits is refused", (patch) => {
  expect(tableLayoutSchema.safeParse({ ...defaultTableLayout, ...patch }).success).toBe(false);
});

test("a borrowed table and its changes are this tab's, and the own one is there when it is returned", () => {
  changeTableLayout({ hidden: ["state"] });
  const own = tableLayout();
  borrowTableLayout({ ...defaultTableLayout, density: "compact" });
  changeTableLayout({ pinned: ["phoneNumber"] });
  expect(tableLayout()).toEqual({ ...defaultTableLayout, density: "compact", pinned: ["phoneNumber"] });
  expect([...device.values()]).toEqual([JSON.stringify(own)]);
  returnTableLayout();
  expect(tableLayout()).toEqual(own);
});
