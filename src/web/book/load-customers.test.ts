import { describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { type FetchPage, loadAllMatching, loadByIds, rememberPages } from "./load-customers.ts";

/** A platform with so many customers, c0 and up; `shift` moves all pages but the first, as an insertion does. */
function bookOf(total: number, { shift = 0, totalLater = total, failOnceAt = -1 } = {}) {
  const asked: CustomerQuery[] = [];
  let fails = failOnceAt;
  const fetchPage = async (query: CustomerQuery): Promise<CustomerPage> => {
    asked.push(query);
    if (query.offset === fails) {
      fails = -1;
      throw new Error("500");
    }
    const from = query.offset === 0 ? 0 : query.offset - shift;
    const count = Math.max(0, Math.min(query.limit, total - from));
    const ids = query.customerIds.length > 0 ? query.customerIds.filter((id) => id !== "gone") : null;
    return {
      total: query.offset === 0 ? total : totalLater,
      offset: query.offset,
      limit: query.limit,
      unreadableRows: query.offset === 0 ? 1 : 0,
      customers: (ids ?? Array.from({ length: count }, (_, index) => `c${from + index}`)).map((_id) =>
        recordOf({ _id }),
      ),
    };
  };
  return { asked, fetchPage };
}

function loading(book: ReturnType<typeof bookOf>, fetchPage: FetchPage = book.fetchPage) {
  const progress: string[] = [];
  const onProgress = (done: number, total: number) => progress.push(`${done}/${total}`);
  const options = { fetchPage, signal: new AbortController().signal, onProgress };
  return { progress, run: () => loadAllMatching(defaultRequest, options), options };
}

describe("all that match", () => {
  test("come once, in the order of the list, with their progress", async () => {
    const { run, progress } = loading(bookOf(1_200));
    const { records, hasMoved, isCut, missing, unreadable } = await run();
    expect(records.map(({ customer }) => customer._id)).toEqual(
      Array.from({ length: 1_200 }, (_, index) => `c${index}`),
    );
    expect({ hasMoved, isCut, missing, unreadable }).toEqual({
      hasMoved: false,
      isCut: false,
      missing: 0,
      unreadable: 1,
    });
    expect(progress).toEqual(["500/1200", "1000/1200", "1200/1200"]);
  });

  test("are merged by id, and said to have moved, when a page repeats the one before", async () => {
    const { records, hasMoved } = await loading(bookOf(1_200, { shift: 3 })).run();
    expect(new Set(records.map(({ customer }) => customer._id)).size).toBe(records.length);
    expect(hasMoved).toBe(true);
  });

  test("are said to have moved when the total is another one", async () => {
    expect((await loading(bookOf(1_200, { totalLater: 1_199 })).run()).hasMoved).toBe(true);
  });

  test("are cut at 10,000, and said to be", async () => {
    const { records, isCut } = await loading(bookOf(10_400)).run();
    expect(records).toHaveLength(10_000);
    expect(isCut).toBe(true);
  });

  test("go on after a failure from where they stopped", async () => {
    const book = bookOf(2_600, { failOnceAt: 1500 });
    const { run } = loading(book, rememberPages(book.fetchPage));
    await expect(run()).rejects.toThrow("500");
    const before = book.asked.map(({ offset }) => offset);
    const { records } = await run();
    expect(records).toHaveLength(2_600);
    const again = book.asked.slice(before.length).map(({ offset }) => offset);
    expect(again.filter((offset) => offset !== 1500 && before.includes(offset))).toEqual([]);
    expect(again).toContain(1500);
  });
});

test("selected ones come 250 at a time, in the order of the selection, and who is gone is counted", async () => {
  const book = bookOf(0);
  const { options, progress } = loading(book);
  const ids = [...Array.from({ length: 300 }, (_, index) => `s${300 - index}`), "gone"];
  const queryOf = (customerIds: string[]) => ({ ...defaultRequest, customerIds });
  const { records, missing } = await loadByIds(ids, queryOf, options);
  expect(records.map(({ customer }) => customer._id)).toEqual(ids.slice(0, 300));
  expect(missing).toBe(1);
  expect(book.asked.map(({ customerIds }) => customerIds.length)).toEqual([250, 51]);
  expect(progress).toEqual(["250/301", "301/301"]);
});
