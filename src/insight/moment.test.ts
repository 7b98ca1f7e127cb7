import { expect, test } from "vitest";
import { readMoment } from "./moment.ts";

test("days and moments are read", () => {
  expect(readMoment("2026-11-26")).toEqual(new Date(Date.UTC(2026, 10, 26)));
  expect(readMoment("2026-11-26T13:02:00.000Z")).toEqual(new Date(Date.UTC(2026, 10, 26, 13, 2)));
  expect(readMoment("2026-11-26T13:02:00+02:00")).toEqual(new Date(Date.UTC(2026, 10, 26, 11, 2)));
  expect(readMoment("2028-02-29")).toEqual(new Date(Date.UTC(2028, 1, 29)));
});

test.each([
  "",
  "soon",
  "2026-13-45",
  "2026-02-30",
  "2026-02-30T10:00:00.000Z",
  "01-02-2026",
  "12/11/2026",
  "aftale 3",
  "2026",
  "2026-11-26T13:02", // of which zone?
  "2026-11-26T25:00:00.000Z",
  "2026-11-26 ",
])("%j is no date", (text) => {
  expect(readMoment(text)).toBeNull();
});
