import { createColumnHelper } from "@tanstack/react-table";
import { type ReactElement, Suspense } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { addressLine } from "#insight/address-line.ts";
import { later } from "#web/later.ts";
import { StateCell } from "./state-cell.tsx";
import type { features } from "./table-features.ts";
import { CountCell, PhoneCell, ResellerCell, TextCell } from "./value-cells.tsx";

/** Of full mode and of the IPTV devices alone, and the largest: behind the first list. Their words stand in it. */
const loadFullCells = () => import("./full-cells.tsx");
const CodeCell = later(() => loadFullCells().then((module) => module.CodeCell));
const FeaturesCell = later(() => loadFullCells().then((module) => module.FeaturesCell));
const BoxesCell = later(() => import("./iptv-cell.tsx").then((module) => module.BoxesCell));
const BindingDateCell = later(() => loadFullCells().then((module) => module.BindingDateCell));
const SupportCell = later(() => loadFullCells().then((module) => module.SupportCell));

const late = (cell: ReactElement) => <Suspense>{cell}</Suspense>;

const column = createColumnHelper<typeof features, CustomerRecord>();

/**
 * The list's columns, in the order of the table. The name is not among them: it is the row's header, pinned, and
 * cannot be hidden. Column ids are the API's own field names.
 */
export const customersColumns = column.columns([
  column.accessor(({ customer }) => customer.state, {
    id: "state",
    meta: { width: 104, title: "state" },
    cell: ({ getValue }) => <StateCell state={getValue()} />,
  }),
  column.accessor(({ customer }) => addressLine(customer), {
    id: "address",
    meta: { width: 256, title: "address" },
    cell: ({ getValue }) => <TextCell text={getValue()} />,
  }),
  column.accessor(({ customer }) => customer.phoneNumber, {
    id: "phoneNumber",
    meta: { width: 112, title: "phoneNumber" },
    cell: ({ getValue }) => <PhoneCell text={getValue()} />,
  }),
  column.accessor(({ customer }) => customer.emailAddress, {
    id: "emailAddress",
    meta: { width: 230, title: "emailAddress" },
    cell: ({ getValue }) => <TextCell text={getValue()} />,
  }),
  column.accessor(({ customer }) => customer.parentReseller, {
    id: "parentReseller",
    meta: { width: 172, title: "parentReseller" },
    cell: ({ getValue }) => <ResellerCell id={getValue()} />,
  }),
  column.accessor(({ customer }) => customer.iptv, {
    id: "stbs",
    meta: { width: 160, title: "stbs", field: "iptv.stbs", needs: "iptvdevices" },
    cell: ({ getValue }) => late(<BoxesCell stbs={getValue()?.stbs} stbsOffline={getValue()?.stbsOffline} />),
  }),
  column.accessor(({ customer }) => customer.iptv?.apps, {
    id: "apps",
    meta: { width: 90, title: "apps", field: "iptv.apps", needs: "iptvdevices", align: "end" },
    cell: ({ getValue }) => <CountCell count={getValue()} />,
  }),
  column.accessor(({ customer }) => customer.finance?.vatNumber, {
    id: "vatNumber",
    meta: { width: 120, title: "vatNumber", field: "finance.vatNumber", needs: "full" },
    cell: ({ getValue }) => <TextCell text={getValue()} tabular />,
  }),
  column.accessor(({ customer }) => customer.finance?.paymentTerms, {
    id: "paymentTerms",
    meta: { width: 168, title: "paymentTerms", field: "finance.paymentTerms", needs: "full" },
    cell: ({ getValue }) => late(<CodeCell kind="paymentTerms" code={getValue()} />),
  }),
  column.accessor(({ customer }) => customer.finance?.invoiceMethod, {
    id: "invoiceMethod",
    meta: { width: 130, title: "invoiceMethod", field: "finance.invoiceMethod", needs: "full" },
    cell: ({ getValue }) => late(<CodeCell kind="invoiceMethod" code={getValue()} />),
  }),
  column.accessor(({ customer }) => customer.features, {
    id: "features",
    meta: { width: 260, title: "features", needs: "full" },
    cell: ({ getValue }) => late(<FeaturesCell codes={getValue()} />),
  }),
  column.accessor(({ customer }) => customer.authenticationSecurity, {
    id: "authenticationSecurity",
    meta: { width: 240, title: "authenticationSecurity", needs: "full" },
    cell: ({ getValue }) => late(<CodeCell kind="authenticationSecurity" code={getValue()} />),
  }),
  column.accessor(({ customer }) => customer.bindingDate, {
    id: "bindingDate",
    meta: { width: 264, title: "bindingDate", needs: "full" },
    cell: ({ getValue }) => late(<BindingDateCell text={getValue()} />),
  }),
  column.accessor(({ customer }) => customer.serviceLevelAgreements, {
    id: "serviceLevelAgreements",
    meta: { width: 190, title: "serviceLevelAgreements", needs: "full" },
    cell: ({ getValue }) => late(<SupportCell agreements={getValue()} />),
  }),
]);
