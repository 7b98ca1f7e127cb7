import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import type { User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { migrate } from "#server/database/migrate.ts";
import { openDatabase } from "#server/database/open-database.ts";
import { addDemoBook } from "#server/demo-book/add-demo-book.ts";
import { demoBook } from "#server/demo-book/demo-book.ts";
import { resellerNamed } from "#server/demo-book/reseller-tree.ts";
import { listCustomers } from "./list-customers.ts";

/**
 * Search with each filter and each page, against what a plain reading of the rules says over the same book. The
 * oracle below shares no code with the source: it filters objects in memory.
 */
const size = 700;
const book = [...demoBook(size)];
const signal = new AbortController().signal;
let database: Database;

beforeAll(async () => {
  database = await openDatabase({ dataDir: "memory://" });
  await migrate(database);
  await addDemoBook(database, size);
}, 60_000);
afterAll(() => database.close());

const caller = (accessLevel: User["accessLevel"], reseller: string): User => ({
  employee: "e",
  customer: resellerNamed(reseller).id,
  accessLevel,
  name: "Somebody",
  customerName: reseller,
  language: "en",
  resellerSkin: null,
});
const admin = caller("ADMIN", "TelecomX");
const reseller = caller("RESELLER", "Nordlys Telecom");

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

function expected(query: CustomerQuery, user: User): string[] {
  const start =
    user.accessLevel === "ADMIN" ? query.parentReseller || (query.all ? null : user.customer) : user.customer;
  const reach = new Set(start === null ? [] : [start]);
  const reached = (customer: JsonObject) => start === null || reach.has(String(customer.parentReseller));
  for (let grown = -1; query.includeSubresellers && grown !== reach.size; ) {
    grown = reach.size;
    for (const customer of book)
      if (customer.isReseller && reached(customer)) reach.add(String(customer._id));
  }
  const words = plain(query.filter).split(/\s+/).filter(Boolean);
  return book
    .filter((customer) => {
      const features = Array.isArray(customer.features) ? customer.features : [];
      const { vatNumber, accountingSystemId, emailAddress } = Object(customer.finance);
      const searched = [
        ...[customer.name, customer.emailAddress, customer.addresses].flatMap(textsOf),
        ...[customer.phoneNumber, customer.faxNumber, vatNumber, accountingSystemId, emailAddress],
      ];
      const text = plain(searched.join("\n"));
      return (
        reached(customer) &&
        (query.includeDeleted || customer.state !== "DELETED") &&
        (!query.resellers || customer.isReseller === true) &&
        (!query.flexcare || features.includes("FLEXCARE")) &&
        (!query.iptvprivate || features.includes("IPTVPRIVATE")) &&
        (query.customerIds.length === 0 || query.customerIds.includes(String(customer._id))) &&
        words.every((word) => text.includes(word))
      );
    })
    .map((customer) => String(customer._id));
}

const idsOf = (customers: JsonObject[]) => customers.map(({ _id }) => String(_id));

describe("search × filter × page", () => {
  const searches = ["", "tele", "vej", "aaben", "søren", "kro badehotel", "no such customer", "100%_off"];
  const filters: Partial<CustomerQuery>[] = [
    {},
    { includeDeleted: true },
    { resellers: true },
    { flexcare: true },
    { includeSubresellers: true },
    { customerIds: book.slice(40, 60).map(({ _id }) => String(_id)) },
  ];
  const adminFilters: Partial<CustomerQuery>[] = [
    { all: true },
    { all: true, iptvprivate: true },
    { parentReseller: resellerNamed("Øresund Tele").id },
    { all: true, parentReseller: resellerNamed("Øresund Tele").id, includeSubresellers: true },
  ];
  const cases = searches.flatMap((filter) => [
    ...filters.map((chosen) => ({ user: reseller, query: { ...defaultRequest, ...chosen, filter } })),
    ...[...filters, ...adminFilters].map((chosen) => ({
      user: admin,
      query: { ...defaultRequest, ...chosen, filter },
    })),
  ]);

  test("every combination finds what a plain reading of the rules finds, page by page", async () => {
    for (const { user, query } of cases) {
      const found: string[] = [];
      const wanted = expected(query, user);
      for (let offset = 0; offset === 0 || offset < wanted.length; offset += 100) {
        const page = await listCustomers(database, { ...query, offset }, user, signal);
        expect(page.total, JSON.stringify({ ...query, offset })).toBe(wanted.length);
        found.push(...idsOf(page.customers));
      }
      expect(found.toSorted(), JSON.stringify(query)).toEqual(wanted.toSorted());
    }
  }, 60_000);
});

test("pages neither repeat nor miss a row, and are in one order", async () => {
  const query = { ...defaultRequest, all: true, includeDeleted: true };
  const whole = await listCustomers(database, { ...query, limit: 500 }, admin, signal);
  const pages: string[] = [];
  for (let offset = 0; offset < 500; offset += 25) {
    const page = await listCustomers(database, { ...query, offset, limit: 25 }, admin, signal);
    pages.push(...idsOf(page.customers));
  }
  expect(pages).toEqual(idsOf(whole.customers));
  expect(new Set(pages).size).toBe(500);
});

test("a page past the end has no rows and the true total", async () => {
  const page = await listCustomers(
    database,
    { ...defaultRequest, all: true, includeDeleted: true, offset: 9999 },
    admin,
    signal,
  );
  expect(page).toMatchObject({ total: size, customers: [] });
});

test("only an ADMIN sees finance.durationMethod, and iptv comes only when asked for", async () => {
  const query = { ...defaultRequest, full: true, limit: 500 };
  const text = async (asked: Partial<CustomerQuery>, user: User) =>
    JSON.stringify(await listCustomers(database, { ...query, ...asked }, user, signal));
  expect(await text({ all: true }, admin)).toContain("durationMethod");
  expect(await text({}, reseller)).not.toContain("durationMethod");
  expect(await text({ all: true }, admin)).not.toContain("stbsOffline");
  expect(await text({ all: true, iptvdevices: true }, admin)).toContain("stbsOffline");
});

test("no text makes a search fail, and NFC and NFD find the same", async () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "(a+)+$",
      "%",
      "_",
      "\\",
      '"',
      "*",
      "OR",
      "NEAR(",
      "'; DROP TABLE customers;--",
      "\0",
      "å",
      "{}",
      "$1",
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (filter) => {
      const total = async (text: string) =>
        (
          await listCustomers(
            database,
            { ...defaultRequest, all: true, limit: 1, filter: text },
            admin,
            signal,
          )
        ).total;
      expect(await total(filter.normalize("NFD"))).toBe(await total(filter.normalize("NFC")));
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("percent and underscore are letters", async () => {
  const find = (filter: string) => listCustomers(database, { ...defaultRequest, filter }, reseller, signal);
  expect((await find("100%_o")).total).toBe(1);
  expect((await find("1%o")).total).toBe(0);
  expect((await find("100__off")).total).toBe(0);
});
