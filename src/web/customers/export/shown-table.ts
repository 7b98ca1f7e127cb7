import type { Customer } from "#contract/customer.ts";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import type { TableLayout } from "#contract/table-layout.ts";
import { addressLine } from "#insight/address-line.ts";
import type { Cell } from "#insight/export/csv.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { readMoment } from "#insight/moment.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";
import type { customerExport } from "#web/i18n/en/customer-export.ts";
import type { customerValues } from "#web/i18n/en/customer-values.ts";
import type { list } from "#web/i18n/en/list.ts";
import { customersColumns } from "../table/customers-columns.tsx";
import { shownColumns } from "../table/shown-columns.ts";

/** What a sheet's words are made with. */
export interface SheetWords {
  list: typeof list;
  values: typeof customerValues;
  customerExport: typeof customerExport;
  /** The reseller's name, or its id where that is not known. */
  resellerName: (id: string) => string;
}

/** Boxes that are offline get a column: a sheet cannot add up "84, 6 offline". */
type Title = keyof (typeof list)["columns"] | "stbsOffline";
type CellOf = (customer: Customer, words: SheetWords) => Cell;

/**
 * What the list's cells say, as a sheet has it: the same words, but numbers and dates that can be counted with. A
 * column that the list gets and this does not is a type error.
 */
const cells: Record<Title, CellOf> = {
  name: ({ name }) => name ?? null,
  state: ({ state }, { values }) => wordOf(state, values.state),
  address: (customer) => addressLine(customer),
  phoneNumber: ({ phoneNumber }) => (phoneNumber ? (readPhone(phoneNumber)?.display ?? phoneNumber) : null),
  emailAddress: ({ emailAddress }) => emailAddress ?? null,
  parentReseller: ({ parentReseller }, { resellerName }) =>
    parentReseller ? resellerName(parentReseller) : null,
  stbs: ({ iptv }) => iptv?.stbs ?? null,
  stbsOffline: ({ iptv }) => iptv?.stbsOffline ?? null,
  apps: ({ iptv }) => iptv?.apps ?? null,
  vatNumber: ({ finance }) => finance?.vatNumber ?? null,
  paymentTerms: ({ finance }, { values }) => wordOf(finance?.paymentTerms, values.paymentTerms),
  invoiceMethod: ({ finance }, { values }) => wordOf(finance?.invoiceMethod, values.invoiceMethod),
  features: ({ features }, { values }) =>
    features?.map((feature) => wordOf(feature, values.feature)).join(", ") ?? null,
  authenticationSecurity: ({ authenticationSecurity }, { values }) =>
    wordOf(authenticationSecurity, values.authenticationSecurity),
  bindingDate: ({ bindingDate }) => (bindingDate ? (readMoment(bindingDate) ?? bindingDate) : null),
  serviceLevelAgreements: ({ serviceLevelAgreements }, { list }) => {
    const { remote, onsite } = serviceLevelAgreements ?? {};
    const hours = (kind: string, time: number | null | undefined) =>
      typeof time === "number" ? [`${kind} ${list.slaHours(String(time))}`] : [];
    return (
      [...hours(list.slaRemote, remote?.responseTime), ...hours(list.slaOnsite, onsite?.responseTime)].join(
        " · ",
      ) || null
    );
  },
};

function wordOf(code: string | null | undefined, names: Readonly<Record<string, string>>): string | null {
  return code ? (Object.hasOwn(names, code) && names[code]) || code : null;
}

type ColumnChoice = Pick<TableLayout, "hidden" | "order" | "pinned">;

/** The list's columns as they stand, the name first. */
function sheetTitles(query: ListQuery, layout: ColumnChoice): Title[] {
  const titles = shownColumns(query, layout).flatMap(({ meta }) => meta?.title ?? []);
  return [
    "name",
    ...titles.flatMap((title): Title[] => (title === "stbs" ? [title, "stbsOffline"] : [title])),
  ];
}

/** The field behind a column of the sheet. */
function fieldOf(title: Title): string {
  if (title === "stbsOffline") return "iptv.stbsOffline";
  const column = customersColumns.find(({ meta }) => meta?.title === title);
  return column?.meta?.field ?? column?.id ?? title; // the name is no column of the table
}

/** How many columns a sheet of the list has. */
export function countShownColumns(query: ListQuery, layout: ColumnChoice): number {
  return sheetTitles(query, layout).length;
}

/** The customers as the list shows them. */
export function shownTable(
  records: readonly CustomerRecord[],
  query: ListQuery,
  layout: ColumnChoice,
  words: SheetWords,
): { head: string[]; rows: Cell[][] } {
  const titles = sheetTitles(query, layout);
  const headings = { ...words.list.columns, stbsOffline: words.customerExport.boxesOffline };
  return {
    head: titles.map((title) => headings[title]),
    rows: records.map((record) =>
      titles.map((title) => unexpectedValue(record, fieldOf(title)) ?? cells[title](record.customer, words)),
    ),
  };
}
