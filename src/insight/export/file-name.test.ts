import { expect, test } from "vitest";
import { exportFileName } from "./file-name.ts";

const noon = new Date("2026-11-26T11:00:00Z");

test("the name says whose customers they are, and the day in Denmark", () => {
  expect(exportFileName("", "csv", noon)).toBe("customers-2026-11-26.csv");
  expect(exportFileName("Ørsted & Søn A/S", "json", noon)).toBe("customers-ørsted-søn-a-s-2026-11-26.json");
  expect(exportFileName("", "csv", new Date("2026-11-26T23:30:00Z"))).toBe("customers-2026-11-27.csv");
});

test("no name can leave the folder, hide the ending or grow too long", () => {
  expect(exportFileName("../../etc/passwd\u202egpj.", "csv", noon)).toBe(
    "customers-etc-passwd-gpj-2026-11-26.csv",
  );
  expect(exportFileName("///", "csv", noon)).toBe("customers-2026-11-26.csv");
  expect(exportFileName("x".repeat(600), "csv", noon).length).toBeLessThan(120);
});
