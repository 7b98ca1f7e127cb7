import { describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { loadMatching, mostLoaded } from "./load-matching.ts";

/** An API with so many customers, which counts how many pages it is asked for at once. */
function bookOf(total: number, { totalLater = total, failAt = -1 } = {}) {
  const book = { asked: [] as CustomerQuery[], inFlight: 0, mostInFlight: 0 };
  const fetchPage = async (query: CustomerQuery) => {
    book.asked.push(query);
    book.inFlight += 1;
    book.mostInFlight = Math.max(book.mostInFlight, book.inFlight);
    await new Promise((resolve) => setTimeout(resolve));
    book.inFlight -= 1;
    if (query.offset === failAt) throw new Error("500");
    const count = Math.max(0, Math.min(query.limit, total - query.offset));
    return {
      total: query.offset === 0 ? total : totalLater,
      offset: query.offset,
      limit: query.limit,
      unreadableRows: 0,
      customers: Array.from({ length: count }, (_, index) => recordOf({ _id: `c${query.offset + index}` })),
    };
  };
  return { book, fetchPage };
}

async function run(source: ReturnType<typeof bookOf>, signal = new AbortController().signal) {
  const ids = new Set<string>();
  const isSteady = await loadMatching({
    query: { ...defaultRequest, filter: "an", offset: 75, limit: 25 },
    fetchPage: source.fetchPage,
    onPage: (records) => {
      for (const { customer } of records) ids.add(customer._id);
    },
    signal,
  });
  return { ids, isSteady };
}

describe("all matching customers", () => {
  test("come 500 a page, at most two pages at a time", async () => {
    const source = bookOf(2_431);
    const { ids, isSteady } = await run(source);
    expect(ids.size).toBe(2_431);
    expect(isSteady).toBe(true);
    expect(source.book.asked.map(({ offset }) => offset).sort((a, b) => a - b)).toEqual([
      0, 500, 1000, 1500, 2000,
    ]);
    expect(source.book.asked.every(({ limit, filter }) => limit === 500 && filter === "an")).toBe(true);
    expect(source.book.mostInFlight).toBe(2);
  });

  test("end at the limit", async () => {
    const { ids } = await run(bookOf(mostLoaded + 700));
    expect(ids.size).toBe(mostLoaded);
  });

  test("are told to have moved when the total does", async () => {
    const { isSteady } = await run(bookOf(1_200, { totalLater: 1_199 }));
    expect(isSteady).toBe(false);
  });

  test("stop with the first page that fails", async () => {
    await expect(run(bookOf(2_000, { failAt: 1000 }))).rejects.toThrow("500");
  });

  test("stop when they are called off", async () => {
    const source = bookOf(5_000);
    const calledOff = new AbortController();
    const running = run(source, calledOff.signal);
    calledOff.abort();
    await expect(running).rejects.toThrow();
    expect(source.book.asked.length).toBeLessThanOrEqual(3);
  });
});
