import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test, vi } from "vitest";
import { readCustomer } from "#contract/customer-record.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { CustomerHeading } from "../header/customer-heading.tsx";
import { KeyFacts } from "../header/key-facts.tsx";
import { AllSections } from "../sections/all-sections.tsx";
import { richCustomer } from "../sections/rich-customer.ts";

// Explain mode is kept in the browser's storage, which rendering to text does not have.
vi.mock("./explain-mode.ts", () => ({ useExplainMode: () => true, toggleExplainMode: () => undefined }));

const facts: DrawerFacts = {
  today: new Date("2026-11-25T23:00:00Z"),
  isAdmin: true,
  resellerPath: [],
  resellerName: () => null,
  resellerHref: () => null,
  groupName: () => null,
};

test("explain mode has a label for every documented field", () => {
  const record = readCustomer(richCustomer);
  if (!record) throw new Error("not a customer");
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <CustomerHeading headingId="heading" headingRef={null} customer={record.customer} />
      <KeyFacts record={record} isFull isComing={false} facts={facts} />
      <AllSections record={record} facts={facts} isWhole />
    </MemoryRouter>,
  );
  const labels = new Set(Array.from(markup.matchAll(/data-meaning="([^"]*)"/g), ([, field]) => field));
  expect(documentedFields.filter((field) => !labels.has(field))).toEqual([]);
});
