import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { customerQueries } from "./customer-queries.ts";
import { forgetLeftPages } from "./forget-left-pages.ts";

const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
forgetLeftPages(queryClient);
afterEach(() => queryClient.clear());

const keyOf = (page: number) => [...customerQueries.lists(), page];

/** Shows a page of `customers` customers. Returns how it is left. */
async function show(page: number, customers: number) {
  const observer = new QueryObserver(queryClient, {
    queryKey: keyOf(page),
    queryFn: () => ({ customers: Array.from({ length: customers }) }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const leave = observer.subscribe(() => undefined);
  await queryClient.ensureQueryData({ queryKey: keyOf(page) });
  return leave;
}

const pages = () =>
  queryClient
    .getQueryCache()
    .findAll({ queryKey: customerQueries.lists() })
    .map(({ queryKey }) => queryKey.at(-1));

test("the last ten pages of 25 are kept, however many were flipped through", async () => {
  for (let page = 1; page <= 60; page += 1) (await show(page, 25))();
  expect(pages()).toEqual(Array.from({ length: 10 }, (_, index) => 51 + index));
});

test("of pages of 500, the one that was just left is kept", async () => {
  for (const page of [1, 2, 3]) (await show(page, 500))();
  expect(pages()).toEqual([3]);
});

test("a large page is kept for Back when customers were opened after it", async () => {
  (await show(1, 500))();
  for (let page = 2; page <= 30; page += 1) (await show(page, 1))();
  expect(pages()).toContain(1);
});

test("a page that is shown stays, however long ago it was asked for", async () => {
  const leave = await show(1, 500);
  for (const page of [2, 3, 4]) (await show(page, 500))();
  expect(pages()).toEqual([1, 4]);
  leave();
  expect(pages()).toEqual([1]);
});

test("a page that was gone back to counts as left when it is left again", async () => {
  for (let page = 1; page <= 10; page += 1) (await show(page, 25))();
  (await show(1, 25))();
  (await show(11, 25))();
  expect(pages()).toContain(1);
  expect(pages()).not.toContain(2);
});

test("what is no page of customers is left alone", async () => {
  queryClient.setQueryData(["employee", "resellers"], []);
  for (let page = 1; page <= 30; page += 1) (await show(page, 25))();
  expect(queryClient.getQueryData(["employee", "resellers"])).toEqual([]);
});
