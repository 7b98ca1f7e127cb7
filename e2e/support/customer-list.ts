import type { Locator, Page, Request } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { z } from "#contract/zod.ts";

import { expect } from "./test.ts";

/** The parts of the customer list, by the names that people and assistive technology know them by. */
export function customerList(page: Page) {
  const table = page.getByRole("table", { name: "Customers" });
  const pagination = page.getByRole("navigation", { name: "Pagination" });
  return {
    table,
    rows: table.getByRole("rowheader"),
    columns: table.getByRole("columnheader"),
    search: page.getByRole("searchbox", { name: "Search customers" }),
    /** The footer's own words, such as "26–50 of 155"; the live region says other ones. */
    range: (words: string | RegExp) => page.getByText(words, { exact: true }),
    full: page.getByRole("switch", { name: "Full" }),
    rowsPerPage: page.getByRole("combobox", { name: "Rows per page" }),
    drawer: page.getByRole("complementary"),
    customer: (name: string | RegExp) => table.getByRole("rowheader").getByRole("link", { name }),
    goTo: (name: string) => pagination.getByRole("link", { name, exact: true }),
    chip: (label: string): Locator => page.getByRole("button", { name: `Remove ${label}`, exact: true }),
  };
}

const answerSchema = z.object({
  total: z.number(),
  customers: z.array(z.object({ _id: z.string(), name: z.optional(z.string()) })),
});

/** What the desk's API answers the same user, to hold the screen against. `query` as behind `/api/customer`. */
export async function askApi(page: Page, query: string) {
  const answer = await page.request.get(`${apiPaths.customers}?${query}`, { headers: { "X-TX": "1" } });
  return answerSchema.parse(await answer.json());
}

/** As the app writes a number in English. */
export const inEnglish = (number: number) => number.toLocaleString("en-GB");

/** Waits until the list has answered what was asked last: nothing is on its way and rows are there. */
export async function expectSettled(page: Page) {
  const { table, rows } = customerList(page);
  await expect(rows.first()).toBeVisible();
  await expect(table).toHaveAttribute("aria-busy", "false");
}

/** The requests for customers that the page sends from now on. */
export function watchCustomerRequests(page: Page): Request[] {
  const sent: Request[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === apiPaths.customers) sent.push(request);
  });
  return sent;
}

/** The value of a parameter of a request; null where it was not sent. */
export const parameterOf = (request: Request | undefined, name: string) =>
  request ? new URL(request.url()).searchParams.get(name) : null;
