import { expect, test } from "vitest";
import { acceptedStep, codeOf, stepAt } from "./authenticator.ts";

const secret = Buffer.from("12345678901234567890");

test.each([
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
])("RFC 6238, appendix B: at %i seconds the code is %s", (seconds, code) => {
  expect(codeOf(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code);
});

test("a code counts one step early and late, and never twice", () => {
  const at = new Date("2026-11-26T13:12:00Z");
  const now = stepAt(at);
  for (const step of [now - 1, now, now + 1]) {
    expect(acceptedStep(secret, codeOf(secret, step), at, 0)).toBe(step);
    expect(acceptedStep(secret, codeOf(secret, step), at, step)).toBeNull();
  }
  expect(acceptedStep(secret, codeOf(secret, now - 2), at, 0)).toBeNull();
  expect(acceptedStep(secret, codeOf(secret, now + 2), at, 0)).toBeNull();
});
