import type { StandInBook, StandInCustomer, StandInEmployee } from "./book.ts";
import { condensed, full } from "./customer-views.ts";
import { matchesFilter } from "./filter-matching.ts";
import { type ListParameters, readParameters } from "./list-parameters.ts";
import { Refusal } from "./replies.ts";

const listLevels = ["RESELLER", "RESELLER_ADMIN", "ADMIN"];

const danish = new Intl.Collator("da");

/** `GET /customer`, by plain filtering of the whole book. */
export function listCustomers(book: StandInBook, employee: StandInEmployee, search: URLSearchParams) {
  if (!listLevels.includes(employee.accessLevel)) throw new Refusal(403, "access_denied");
  const asked = readParameters(search, employee.accessLevel);

  const inScope = scopeOf(book, employee, asked);
  const matches = book.customers
    .filter((customer) => inScope(customer) && isAsked(customer, asked))
    .toSorted(
      (one, other) => danish.compare(one.name ?? "", other.name ?? "") || (one._id < other._id ? -1 : 1),
    );

  const view = asked.full ? full : condensed;
  const { offset, limit } = asked;
  return {
    offset,
    limit,
    total: matches.length,
    customers: matches.slice(offset, offset + limit).map((customer) => view(customer, employee, asked)),
  };
}

/** `GET /customer/CUSTOMER_ID`: the full object, for everybody of that customer, for its reseller and for an admin. */
export function getCustomer(book: StandInBook, employee: StandInEmployee, id: string) {
  const customer = book.customers.find(({ _id }) => _id === id);
  if (!customer) throw new Refusal(404, "customer");
  const isTheirs = [customer._id, customer.parentReseller].includes(employee.customer);
  if (!isTheirs && employee.accessLevel !== "ADMIN") throw new Refusal(403, "access_denied");
  return full(customer, employee, { iptvdevices: false });
}

/** `GET /customer/resellers/list`: for an admin all resellers, for others their own and those below, deleted or not. */
export function listResellers(book: StandInBook, employee: StandInEmployee) {
  if (!listLevels.includes(employee.accessLevel)) throw new Refusal(403, "access_denied");
  const own = below(book, employee.customer);
  return book.customers
    .filter(({ _id, isReseller }) => isReseller && (employee.accessLevel === "ADMIN" || own.has(_id)))
    .toSorted(
      (one, other) => danish.compare(one.name ?? "", other.name ?? "") || (one._id < other._id ? -1 : 1),
    )
    .map(({ _id, name }) => ({ _id, name, integrations: { billing: { economic: { enabled: false } } } }));
}

function scopeOf(book: StandInBook, employee: StandInEmployee, asked: ListParameters) {
  if (asked.all && !asked.parentReseller) return () => true;
  const top = asked.parentReseller || employee.customer;
  const parents = asked.includeSubresellers ? below(book, top) : new Set([top]);
  return ({ parentReseller }: StandInCustomer) => parents.has(parentReseller ?? "");
}

/** The reseller and everybody below; each is entered once, so a circle ends where it began. */
function below(book: StandInBook, top: string): Set<string> {
  const found = new Set([top]);
  for (const parent of found) {
    for (const customer of book.customers) {
      if (customer.isReseller && customer.parentReseller === parent) found.add(customer._id);
    }
  }
  return found;
}

/** "Resellers and businesses that provide IPTV": which features make one is not documented. */
function providesIptv({ features, isReseller }: StandInCustomer): boolean {
  const has = (feature: string) => features?.includes(feature) === true;
  return has("IPTVBUSINESS") || (isReseller === true && has("IPTVPRIVATE"));
}

function isAsked(customer: StandInCustomer, asked: ListParameters): boolean {
  const features = customer.features ?? [];
  return (
    (asked.includeDeleted || customer.state !== "DELETED") &&
    (!asked.iptvproviders || providesIptv(customer)) &&
    (!asked.iptvprivate || features.includes("IPTVPRIVATE")) &&
    (!asked.flexcare || features.includes("FLEXCARE")) &&
    (!asked.resellers || customer.isReseller === true) &&
    (asked.customerIds.length === 0 || asked.customerIds.includes(customer._id)) &&
    matchesFilter(customer, asked.filter)
  );
}
