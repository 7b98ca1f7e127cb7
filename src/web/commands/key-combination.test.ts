import { describe, expect, test } from "vitest";
import { isPressed, isSingleKey, keyCaps, type PressedKeys } from "./key-combination.ts";

const press = (key: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  altGraph: false,
  ...held,
});

describe("a letter", () => {
  test("is pressed alone", () => {
    expect(isPressed("j", press("j"), false)).toBe(true);
    expect(isPressed("j", press("k"), false)).toBe(false);
  });

  test("is itself with Caps Lock on", () => {
    expect(isPressed("j", press("J"), false)).toBe(true);
  });

  test("is another key with Shift", () => {
    expect(isPressed("j", press("J", { shiftKey: true }), false)).toBe(false);
    expect(isPressed("Shift+j", press("J", { shiftKey: true }), false)).toBe(true);
    expect(isPressed("Shift+j", press("j"), false)).toBe(false);
  });

  test.each(["ctrlKey", "metaKey", "altKey"] as const)("belongs to the browser with %s", (modifier) => {
    expect(isPressed("r", press("r", { [modifier]: true }), false)).toBe(false);
    expect(isPressed("r", press("r", { [modifier]: true }), true)).toBe(false);
  });
});

describe("a sign", () => {
  test("is written with Shift on a Danish keyboard", () => {
    expect(isPressed("/", press("/", { shiftKey: true }), false)).toBe(true);
    expect(isPressed("?", press("?", { shiftKey: true }), false)).toBe(true);
  });

  test("is written with AltGr, which Windows reports as Ctrl and Alt", () => {
    expect(isPressed("[", press("[", { ctrlKey: true, altKey: true, altGraph: true }), false)).toBe(true);
    expect(isPressed("[", press("[", { ctrlKey: true, altKey: true }), false)).toBe(false);
  });

  test("is written with the option key on a Mac", () => {
    expect(isPressed("]", press("]", { altKey: true }), true)).toBe(true);
    expect(isPressed("]", press("]", { metaKey: true }), true)).toBe(false);
  });
});

describe("Mod", () => {
  test("is Ctrl, and the command key on a Mac", () => {
    expect(isPressed("Mod+k", press("k", { ctrlKey: true }), false)).toBe(true);
    expect(isPressed("Mod+k", press("k", { metaKey: true }), true)).toBe(true);
    expect(isPressed("Mod+k", press("k", { ctrlKey: true }), true)).toBe(false);
    expect(isPressed("Mod+k", press("k", { metaKey: true }), false)).toBe(false);
  });

  test("with Shift beside it is another combination", () => {
    expect(isPressed("Mod+k", press("K", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  });
});

test("keys with a name and the space bar take no modifier", () => {
  expect(isPressed("Escape", press("Escape"), false)).toBe(true);
  expect(isPressed(" ", press(" "), false)).toBe(true);
  expect(isPressed("ArrowDown", press("ArrowDown", { altKey: true }), false)).toBe(false);
  expect(isPressed(" ", press(" ", { shiftKey: true }), false)).toBe(false);
});

test("single keys are those that a slip of the tongue or of the hand can press", () => {
  expect(["j", "Shift+j", "[", "?"].filter((combination) => !isSingleKey(combination))).toEqual([]);
  expect(["Mod+k", "Escape", "ArrowDown", "Enter", " "].filter(isSingleKey)).toEqual([]);
});

test("caps show what stands on the keys", () => {
  expect(keyCaps("Mod+k", false)).toEqual(["Ctrl", "K"]);
  expect(keyCaps("Mod+k", true)).toEqual(["⌘", "K"]);
  expect(keyCaps("Shift+j", false)).toEqual(["⇧", "J"]);
  expect(keyCaps("j", false)).toEqual(["j"]);
  expect(keyCaps("Escape", false)).toEqual(["Esc"]);
});
