import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { KeyFacts } from "../header/key-facts.tsx";
import { AllSections } from "./all-sections.tsx";

const facts = {
  today: new Date("2026-11-25T23:00:00Z"),
  isAdmin: true,
  resellerPath: [],
  resellerName: () => null,
  resellerHref: () => null,
  groupName: () => null,
};

/** What the drawer says of a customer with these fields, one line a text. */
function textOf(fields: object): string {
  const record = recordOf(fields);
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <KeyFacts record={record} isFull isComing={false} facts={facts} />
      <AllSections record={record} facts={facts} isWhole />
    </MemoryRouter>,
  );
  return markup.slice(0, markup.indexOf('id="raw"')).replace(/<[^>]*>/g, "\n");
}

test("a customer is only said not to be a reseller where the platform said so", () => {
  expect(textOf({ isReseller: false })).toContain("This customer is not a reseller.");
  expect(textOf({ name: "Andeby" })).not.toContain("This customer is not a reseller.");
});

test("features of another type are not features that are not set", () => {
  expect(textOf({ features: "CUSTOMER" })).toMatch(/Features\s+CUSTOMER\s+Unexpected type/);
  expect(textOf({ features: [] })).toMatch(/Features\s+Not set/);
});

test("a primary mark that nobody can read is not a missing one", () => {
  expect(textOf({ addresses: [{ city: "Andeby", primary: "yes" }] })).not.toContain(
    "None is marked as primary",
  );
  expect(textOf({ addresses: [{ city: "Andeby" }] })).toContain("None is marked as primary");
});

test("what is no date is said to be none, and a number beyond counting stands as it came", () => {
  const text = textOf({ finance: { numberRentUntil: "soon", channelLimit: 1e308, sipUsageLimit: 10_000 } });
  expect(text).toMatch(/soon\s+Not a date/);
  expect(text).toContain("1e+308");
  expect(text).toContain("DKK\u00a010,000");
});

test("revealed values are only said to hide where there can be one", () => {
  expect(textOf({ features: [], integrations: {} })).toContain("Revealed values hide after 30 s");
  expect(textOf({ name: "Andeby" })).not.toContain("Revealed values hide after 30 s");
});
