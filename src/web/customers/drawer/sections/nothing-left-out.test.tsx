import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { type JsonObject, readCustomer } from "#contract/customer-record.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { CustomerHeading } from "../header/customer-heading.tsx";
import { KeyFacts } from "../header/key-facts.tsx";
import { isMaskedSecret } from "../json-leaves.ts";
import { AllSections } from "./all-sections.tsx";
import { richCustomer } from "./rich-customer.ts";

const otherFacts: Omit<DrawerFacts, "resellerPath"> = {
  today: new Date("2026-11-25T23:00:00Z"),
  isAdmin: true,
  resellerName: () => null,
  resellerHref: (id) => `/customers?parentReseller=${id}`,
  groupName: () => null,
};

/** What can be read of a customer: the drawer's text without its last section, which shows everything raw. */
function textOf(raw: JsonObject): string {
  const record = readCustomer(raw);
  if (!record) throw new Error("not a customer");
  const reseller = record.customer.parentReseller ?? "";
  const facts = { ...otherFacts, resellerPath: [{ id: reseller, name: reseller }] };
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <CustomerHeading headingId="heading" headingRef={null} customer={record.customer} />
      <KeyFacts record={record} isFull isComing={false} facts={facts} />
      <AllSections record={record} facts={facts} isWhole />
    </MemoryRouter>,
  );
  const raws = markup.indexOf('id="raw"');
  expect(raws).toBeGreaterThan(0);
  return markup.slice(0, raws).replace(/<[^>]*>/g, "\n");
}

type Path = readonly string[];

function leafPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || isMaskedSecret(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leafPaths(inner, [...path, name]));
}

/** A copy of `value` in which the leaf at `path` is another one of its kind. */
function changed(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return otherThan(value);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? changed(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, key === name ? changed(inner, rest) : inner]),
  );
}

function otherThan(leaf: unknown): unknown {
  if (typeof leaf === "boolean") return !leaf;
  if (typeof leaf === "number") return leaf + 1;
  if (leaf === null) return "no longer null";
  if (isMaskedSecret(leaf)) return { secret: true, set: !(leaf as { set: boolean }).set };
  return `${leaf}x`;
}

const paths = leafPaths(richCustomer);
const whole = textOf(richCustomer);

test("the sample has a value in every documented field", () => {
  const fields = new Set(paths.map((path) => path.join(".").replace(/\.\d+(?=\.|$)/g, "[]")));
  const covered = (field: string) =>
    [...fields].some((found) => found === field || found === `${field}[]` || found.startsWith(`${field}.`));
  expect(documentedFields.filter((field) => !covered(field))).toEqual([]);
});

test.each(paths.map((path) => [path.join(" > "), path] as const))(
  "%s can be read outside the raw data",
  (_, path) => {
    const other = changed(richCustomer, path) as JsonObject; // the same shape, one leaf changed
    expect(textOf(other)).not.toBe(whole);
  },
);

test("no masked secret shows anything but that it is set", () => {
  expect(whole).not.toContain("[object Object]");
  expect(whole).not.toContain('"secret"');
});
