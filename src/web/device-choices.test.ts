import { expect, test, vi } from "vitest";
import { choiceKeys, keepDeviceChoices } from "./device-choices.ts";

/** As a browser has it: what is stored are properties of its own, the methods are not. */
class Device {
  setItem(key: string, value: string) {
    Object.assign(this, { [key]: value });
  }
  removeItem(key: string) {
    Reflect.deleteProperty(this, key);
  }
}

test("what users chose outlives a sign-out that empties the device, each user's own; a reseller's skin does not", () => {
  const own = {
    [choiceKeys.theme]: "dark",
    [`${choiceKeys.rulesOff}:mette`]: "[]",
    [`${choiceKeys.tableLayout}:mette`]: "{}",
    [`${choiceKeys.tableLayout}:jonas`]: "{}",
    [choiceKeys.drawerWidth]: "640",
    [choiceKeys.explainFields]: "on",
  };
  const before = Object.assign(new Device(), own, { [choiceKeys.skin]: "EARTH", "desk-something-else": "1" });
  vi.stubGlobal("localStorage", before);
  const restore = keepDeviceChoices();
  const emptied = new Device();
  vi.stubGlobal("localStorage", emptied);
  restore();
  expect({ ...emptied }).toEqual(own);
});
