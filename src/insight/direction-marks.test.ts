import { expect, test } from "vitest";
import { withoutTurns, withTurnsEscaped } from "./direction-marks.ts";

const name = "Firma \u202etxt.exe\u202c ApS";

test("no mark is left to turn a text round, and each leaves its trace", () => {
  expect(withoutTurns(name)).toBe("Firma \ufffdtxt.exe\ufffd ApS");
  expect(withoutTurns("\u2066a\u2069")).toBe("\ufffda\ufffd");
  expect(withoutTurns("שלום ApS")).toBe("שלום ApS");
});

test("JSON with its marks escaped is the same JSON", () => {
  const json = withTurnsEscaped(JSON.stringify({ name }));
  expect(json).toBe('{"name":"Firma \\u202etxt.exe\\u202c ApS"}');
  expect(JSON.parse(json)).toEqual({ name });
});
