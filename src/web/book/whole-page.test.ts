import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { queryClient } from "#web/query-client.ts";
import { TooManyToLoad } from "./too-many-to-load.ts";
import { wholePage } from "./whole-page.ts";

/** What the API has: 1,200 customers, every third of them blocked, and one row that is no customer. */
const rows: unknown[] = Array.from({ length: 1_200 }, (_, index) => ({
  _id: `c${index}`,
  name: `Kunde ${index}`,
  state: index % 3 === 0 ? "BLOCKED" : "ACTIVE",
  bindingDate: "2027-02-15T00:00:00.000Z", // a finding from 90 days before
}));
rows.splice(700, 0, "no customer");

const asked: URL[] = [];
const aborted: string[] = [];
let total = rows.length;
/** Of every page but the first. */
let totalLater = rows.length;
/** Resolved by the test where it holds the API back. */
let gate: Promise<void>;

async function answer(path: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = new URL(String(path), "https://desk.example");
  if (url.pathname !== "/api/customer") return Response.json([]);
  asked.push(url);
  init?.signal?.addEventListener("abort", () => aborted.push(url.search));
  await gate;
  init?.signal?.throwIfAborted();
  const offset = Number(url.searchParams.get("offset") ?? 0);
  return Response.json({
    offset,
    limit: 500,
    total: offset > 0 ? totalLater : total,
    customers: rows.slice(offset, offset + 500),
  });
}

beforeEach(() => {
  vi.stubGlobal("fetch", vi.fn(answer));
  gate = Promise.resolve();
  total = rows.length;
  totalLater = rows.length;
});
afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
  asked.length = 0;
  aborted.length = 0;
});

const page = (patch: Partial<ListQuery>, signal = new AbortController().signal) =>
  wholePage({ ...defaultAddress, ...patch }, signal);
const namesOf = ({ customers }: Awaited<ReturnType<typeof page>>) =>
  customers.map(({ customer }) => customer.name);

test("a page is cut out of the whole list, which is loaded once for all of them and without its order", async () => {
  const first = await page({ sort: "-name", limit: 2 });
  expect(namesOf(first)).toEqual(["Kunde 1199", "Kunde 1198"]);
  expect(first).toMatchObject({ offset: 0, limit: 2, total: 1_201, unreadableRows: 0 });
  expect(namesOf(await page({ sort: "-name", limit: 2, offset: 2 }))).toEqual(["Kunde 1197", "Kunde 1196"]);
  expect(namesOf(await page({ sort: "name", limit: 1 }))).toEqual(["Kunde 0"]);
  expect(asked.map(({ searchParams }) => searchParams.get("offset") ?? "0").sort()).toEqual([
    "0",
    "1000",
    "500",
  ]);
  expect(asked.some(({ searchParams }) => searchParams.has("sort"))).toBe(false);
});

test("what is no customer stands at the end of an order, and nowhere in what is narrowed", async () => {
  const last = await page({ sort: "name", limit: 100, offset: 1_200 });
  expect(last).toMatchObject({ total: 1_201, customers: [], unreadableRows: 1 });
  const blocked = await page({ narrow: "state:BLOCKED", limit: 100, offset: 350 });
  expect(blocked).toMatchObject({ total: 400, unreadableRows: 0 });
  expect(blocked.customers).toHaveLength(50);
});

test("full data is asked for where the order needs it, and the list before stays for Back", async () => {
  await page({ sort: "name" });
  await page({ sort: "bindingDate" });
  expect(asked.filter(({ searchParams }) => searchParams.get("full") === "true")).toHaveLength(3);
  await page({ sort: "name" });
  expect(asked).toHaveLength(6);
});

test("a list that is loaded anew is one list, with what is found on that day", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-10-01T12:00:00Z") });
  const due = { narrow: "findings:binding-date", limit: 1 };
  expect((await page(due)).total).toBe(0);
  vi.setSystemTime(new Date("2026-12-01T12:00:00Z"));
  await queryClient.invalidateQueries({ queryKey: customerQueries.wholes(), refetchType: "none" });
  const [first, second] = [await page(due), await page({ ...due, offset: 1 })];
  expect([first.total, second.total]).toEqual([1_200, 1_200]);
  expect(first.whole?.loadedAt).toBe(Date.parse("2026-12-01T12:00:00Z"));
  vi.useRealTimers();
});

test("names of resellers are waited for where they are the order, and nowhere else", async () => {
  const resellers = vi.fn(() => new Promise<Response>(() => {}));
  vi.mocked(fetch).mockImplementation((path, init) =>
    String(path).includes("resellers") ? resellers() : answer(path, init),
  );
  expect((await page({ sort: "name" })).customers).toHaveLength(25);
  expect(resellers).not.toHaveBeenCalled();
});

test("nothing is asked for a page that was left before", async () => {
  const left = new AbortController();
  left.abort();
  await expect(page({ sort: "name" }, left.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(asked).toEqual([]);
});

test("a total that changes meanwhile is told", async () => {
  expect((await page({ sort: "name" })).whole?.hasMoved).toBe(false);
  queryClient.clear();
  totalLater += 1;
  expect((await page({ sort: "name" })).whole?.hasMoved).toBe(true);
});

test("the loading goes on for another page, and ends when nobody waits any more", async () => {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const [one, other] = [new AbortController(), new AbortController()];
  const left = page({ sort: "name" }, one.signal);
  const stays = page({ sort: "-name" }, other.signal);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  one.abort();
  await expect(left).rejects.toMatchObject({ name: "AbortError" });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(aborted).toEqual([]);
  other.abort();
  await expect(stays).rejects.toMatchObject({ name: "AbortError" });
  await vi.waitFor(() => expect(aborted).toHaveLength(1));
  open();
});

test("more than the desk loads is refused with the first answer", async () => {
  total = 36_000;
  await expect(page({ sort: "name" })).rejects.toBeInstanceOf(TooManyToLoad);
  expect(asked).toHaveLength(1);
});

test("after a failure only what is missing is asked for again", async () => {
  const healthy = vi.mocked(fetch).getMockImplementation() ?? answer;
  vi.mocked(fetch).mockImplementation(async (path, init) =>
    String(path).includes("offset=1000") ? Response.json({}, { status: 403 }) : healthy(path, init),
  );
  await expect(page({ sort: "name" })).rejects.toMatchObject({ status: 403 });
  vi.mocked(fetch).mockImplementation(healthy);
  asked.length = 0;
  expect((await page({ sort: "name" })).customers).toHaveLength(25);
  expect(asked.map(({ searchParams }) => searchParams.get("offset"))).toEqual(["1000"]);
});
