import { expect, test } from "vitest";
import { expectedCity, loadZipRegister } from "./zip-and-city.ts";

const register = await loadZipRegister();

test("the table knows the districts from one end of the country to the other", () => {
  const elsewhere = (zip: string) => expectedCity(register, zip, zip.startsWith("8") ? "Skagen" : "Aarhus");
  const districts = ["1000", "1799", "2100", "3700", "4000", "5000", "6200", "7430", "8000", "9990"];
  expect(districts.map(elsewhere)).toEqual([
    "København K",
    "København V",
    "København Ø",
    "Rønne",
    "Roskilde",
    "Odense C",
    "Aabenraa",
    "Ikast",
    "Aarhus C",
    "Skagen",
  ]);
  const all = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, "0"));
  expect(all.filter((zip) => elsewhere(zip) !== null).length).toBeGreaterThan(1100);
});

test.each([
  ["8000", "Aarhus C"],
  ["8000", "Århus C"],
  ["8000", "AARHUS"],
  ["6200", "Åbenrå"],
  ["4800", "Nykøbing F."],
  ["4800", "Nykøbing"],
  ["8260", "Viby"],
  ["4130", "Viby Sj."],
  ["2500", "København"],
  ["8240", "Aarhus"],
  ["8210", "Hasle"],
  ["2000", "København F"],
  ["1432", "København K"],
])("%s %s belong together", (zip, city) => {
  expect(expectedCity(register, zip, city)).toBeNull();
});

test.each([
  ["5000", "Aarhus C", "Odense C"],
  ["8000", "Aarhus N", "Aarhus C"],
  ["4800", "Nykøbing M", "Nykøbing F"],
  ["6200", "Haderslev", "Aabenraa"],
  ["1050", "Odense", "København K"],
])("%s %s do not: the code's district is named", (zip, city, expected) => {
  expect(expectedCity(register, zip, city)).toBe(expected);
});

test.each([
  ["8270", "Holme", "a part of town is no district"],
  ["6200", "Aabenra", "a slip of the pen proves nothing"],
  ["2300", "Copenhagen", "another language proves nothing"],
  ["1", "Odense", "a code that is not in the table is unknown, not wrong"],
  ["9999", "Odense", "nor is one of four digits"],
  ["8000", "", "nothing to compare with"],
])("%s %s claims nothing: %s", (zip, city) => {
  expect(expectedCity(register, zip, city)).toBeNull();
});
