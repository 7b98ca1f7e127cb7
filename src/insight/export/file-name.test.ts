import { expect, test } from "vitest";
import { type ExportedList, exportFileName } from "./file-name.ts";

const noon = new Date("2026-11-26T11:05:00Z");

function nameOf(list: Partial<ExportedList>, format: "csv" | "json" = "csv", now = noon) {
  return exportFileName(
    { reseller: "", search: "", isFiltered: false, isSelection: false, ...list },
    format,
    now,
  );
}

test("the name says whose customers they are, and day and time in Denmark", () => {
  expect(nameOf({})).toBe("customers-2026-11-26-1205.csv");
  expect(nameOf({ reseller: "Ørsted & Søn A/S" }, "json")).toBe(
    "customers-ørsted-søn-a-s-2026-11-26-1205.json",
  );
  expect(nameOf({}, "csv", new Date("2026-11-26T23:30:00Z"))).toBe("customers-2026-11-27-0030.csv");
});

test("the name says what of the book it is", () => {
  expect(nameOf({ search: "apotek" })).toBe("customers-apotek-2026-11-26-1205.csv");
  expect(nameOf({ isFiltered: true })).toBe("customers-filtered-2026-11-26-1205.csv");
  expect(nameOf({ reseller: "Nordlys", search: "Østergade 4, 2. tv", isFiltered: true })).toBe(
    "customers-nordlys-østergade-4-2-tv-filtered-2026-11-26-1205.csv",
  );
});

test("a selection, which outlives the list it was made in, is named after nothing of that list", () => {
  const list = { reseller: "Nordlys", search: "apotek", isFiltered: true };
  expect(nameOf({ ...list, isSelection: true })).toBe("customers-selected-2026-11-26-1205.csv");
});

test("no name can leave the folder, hide the ending or grow too long", () => {
  expect(nameOf({ reseller: "../../etc/passwd\u202egpj." })).toBe(
    "customers-etc-passwd-gpj-2026-11-26-1205.csv",
  );
  expect(nameOf({ reseller: "///", search: "%" })).toBe("customers-2026-11-26-1205.csv");
  expect(nameOf({ reseller: "x".repeat(600), search: "y".repeat(600) }).length).toBeLessThan(130);
});
