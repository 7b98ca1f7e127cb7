import { expect, test } from "vitest";
import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import type { ListToDraw } from "#contract/first-picture.ts";
import { firstPicture } from "./first-picture.tsx";

const anders = {
  _id: "52f4fd7734697b28ccaf77ec",
  name: "Anders And & Co",
  state: "ACTIVE",
  isReseller: true,
  address: "Paradisæblevej 111, 1250 Andeby",
  phoneNumber: "+4588888888",
  emailAddress: "anders@andeby.example",
  parentReseller: "r1",
};

function draw(customers: object[], change: Partial<ListToDraw> = {}, query: Partial<ListQuery> = {}) {
  return firstPicture.draw({
    query: { ...defaultAddress, ...query },
    page: { offset: 0, limit: 25, total: 2431, customers },
    resellers: [{ _id: "r1", name: "Andeby Tele" }],
    language: "en",
    ...change,
  });
}

test("shows title, total, heads and what the columns show of a customer", async () => {
  const html = await draw([anders]);
  for (const text of [
    "Customers<",
    ">2,431<",
    ">Phone<",
    "Anders And &amp; Co<",
    ">Reseller<",
    ">Active<",
    ">Paradisæblevej 111, 1250 Andeby<",
    ">88 88 88 88<",
    ">Andeby Tele<",
  ])
    expect(html).toContain(text);
});

test("keeps the place of a reseller's name that is not there yet", async () => {
  const html = await draw([anders], { resellers: null });
  expect(html).toContain(">…<");
  expect(html).not.toContain("r1<");
});

test("speaks Danish", async () => {
  const html = await draw([anders], { language: "da" });
  for (const text of ['lang="da"', "Kunder<", ">2.431<", ">Aktiv<"]) expect(html).toContain(text);
});

test("answers to nothing and is nothing to a screen reader", async () => {
  expect(await draw([anders])).toMatch(/^<div lang="en" inert="" aria-hidden="true"/);
});

test("has no attribute of style, which the page's policy would refuse, in no mode", async () => {
  const full = { full: true, iptvdevices: true };
  expect(await draw([anders], {}, full)).not.toMatch(/<[^>]* style=/);
  expect(firstPicture.measures({ ...defaultAddress, ...full })).toMatch(
    /^--columns:[^"<]*;--released:9999px$/,
  );
});

test("takes what a customer is called for text", async () => {
  const html = await draw([{ ...anders, name: `<img src=x onerror="alert(1)">` }]);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  expect(html).not.toContain("<img");
});

test("draws no more rows than a tall screen shows", async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...anders, _id: String(index) }));
  expect((await draw(many))?.match(/data-customer=/g)).toHaveLength(40);
});

test.each([
  ["there are no rows", [], {}],
  ["a row is no customer, which the app says above them", [anders, { name: "no id" }], {}],
  ["chips may take a line of their own", [anders], { includeDeleted: true, flexcare: true }],
])("where %s, there is no picture", async (_, customers, query) => {
  expect(await draw(customers, {}, query)).toBeNull();
});

test("what is no list is refused", async () => {
  await expect(draw([], { page: "<h1>Gateway</h1>" })).rejects.toThrow();
});
