import { expect, test } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

test.each([
  ["7", 7],
  ["0", 1],
  ["1000000000", 60],
  ["Mon, 23 Nov 2026 12:00:30 GMT", 30],
  ["Mon, 23 Nov 2026 18:00:00 GMT", 60],
  ["Mon, 23 Nov 2026 11:59:00 GMT", 5],
  ["-1", 5],
  ["soon", 5],
  ["", 5],
  [null, 5],
])("Retry-After %j means a wait of %i seconds", (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});
