import { expect, test } from "vitest";
import type { User } from "#contract/session.ts";
import { readSearch } from "../read-search.ts";
import { isLeft } from "./left-view.ts";

function left(view: string, list: string, accessLevel: User["accessLevel"] = "RESELLER") {
  const user: User = {
    employee: "e",
    customer: "c",
    accessLevel,
    name: "Name",
    customerName: null,
    language: null,
    resellerSkin: null,
  };
  return isLeft({ search: view }, readSearch(new URLSearchParams(list), user).query, user);
}

test("a list without anything of the view's filters has left it", () => {
  expect(left("filter=apotek", "")).toBe(true);
  expect(left("filter=apotek", "filter=tandlæge")).toBe(true);
  expect(left("filter=apotek&includeDeleted=true", "filter=tandlæge&limit=50")).toBe(true);
});

test("a list with one of the view's filters is a change of the view", () => {
  expect(left("filter=apotek&includeDeleted=true", "includeDeleted=true&filter=tandlæge")).toBe(false);
  expect(left("filter=apotek", "filter=Apoteket+i+Brande&flexcare=true")).toBe(false);
  expect(left("filter=apotek", "filter=apo")).toBe(false);
});

test("where everybody of that level starts is nothing of the view's", () => {
  expect(left("all=true&filter=apotek", "all=true", "ADMIN")).toBe(true);
  expect(left("filter=apotek", "filter=apotek", "ADMIN")).toBe(false);
});

test("a view of columns alone is not left by a filter", () => {
  expect(left("", "filter=tandlæge")).toBe(false);
  expect(left("all=true", "all=true&filter=tandlæge", "ADMIN")).toBe(false);
});

test("how many rows a page has, and how full they are, neither keeps a view nor leaves it", () => {
  expect(left("limit=100", "limit=50")).toBe(false);
  expect(left("limit=100&full=true", "filter=tandlæge")).toBe(false);
  expect(left("filter=apotek&limit=50", "limit=50&offset=100")).toBe(true);
  expect(left("filter=apotek&full=true", "filter=tandlæge&full=true")).toBe(true);
});

test("one value that the list is narrowed to more or less is a change of the view, none in common leaves it", () => {
  expect(left("narrow=state:ACTIVE,state:BLOCKED", "narrow=state:BLOCKED&sort=name")).toBe(false);
  expect(left("narrow=state:BLOCKED", "narrow=features:SIP,state:BLOCKED")).toBe(false);
  expect(left("narrow=state:BLOCKED", "narrow=state:ACTIVE")).toBe(true);
  expect(left("narrow=state:BLOCKED&sort=name", "sort=name")).toBe(true);
});
