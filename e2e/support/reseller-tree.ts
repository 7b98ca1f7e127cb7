import type { Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { askApi } from "./customer-list.ts";

/** The parts of the reseller tree, by the names that people and assistive technology know them by. */
export function resellerTree(page: Page) {
  const grid = page.getByRole("treegrid", { name: "Resellers" });
  return {
    grid,
    heading: page.getByRole("heading", { level: 1 }),
    search: page.getByRole("searchbox", { name: "Search resellers" }),
    withSubresellers: page.getByRole("switch", { name: "With subresellers" }),
    /** The rows of the resellers, without the head. */
    rows: grid.getByRole("row").filter({ has: page.getByRole("rowheader") }),
    reseller: (name: string) => grid.getByRole("row").filter({ has: page.getByText(name, { exact: true }) }),
    link: (name: string) => grid.getByRole("link", { name, exact: true }),
  };
}

/** The requests that count a reseller's customers. */
export const counts = (url: URL) =>
  url.pathname === apiPaths.customers && url.searchParams.get("limit") === "1";

/** The request for the customers that are resellers, which says who stands below whom. */
export const nesting = (url: URL) =>
  url.pathname === apiPaths.customers && url.searchParams.get("resellers") === "true";

/** The id of the reseller with this name; the page's user has to be an ADMIN. */
export async function resellerId(page: Page, name: string): Promise<string> {
  const { customers } = await askApi(page, `all=true&resellers=true&filter=${encodeURIComponent(name)}`);
  const id = customers.find((customer) => customer.name === name)?._id;
  if (!id) throw new Error(`There is no reseller ${name}.`);
  return id;
}
