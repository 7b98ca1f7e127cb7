import type { StandInCustomer, StandInEmployee } from "./book.ts";
import { addressesOf } from "./filter-matching.ts";
import type { ListParameters } from "./list-parameters.ts";

/** The condensed object of the documentation; properties without a value are left out, as it allows. */
export function condensed(customer: StandInCustomer, _: StandInEmployee, { iptvdevices }: ListParameters) {
  const { _id, state, name, phoneNumber, faxNumber, emailAddress, isReseller, parentReseller } = customer;
  const { customerGroup, features, iptv } = customer;
  const row = {
    _id,
    state,
    name,
    address: oneLine(customer),
    phoneNumber,
    faxNumber,
    emailAddress,
    isReseller,
    parentReseller,
    customerGroup,
    isOrganization: features?.includes("ORGANIZATION") || undefined,
    iptv: iptvdevices ? iptv : undefined,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

/** The full object; the device counters only when asked for, `finance.durationMethod` only for an admin. */
export function full(
  customer: StandInCustomer,
  { accessLevel }: StandInEmployee,
  asked: Pick<ListParameters, "iptvdevices">,
) {
  const { iptv, finance, ...rest } = customer;
  return {
    ...rest,
    finance:
      accessLevel === "ADMIN" || !isObject(finance) ? finance : { ...finance, durationMethod: undefined },
    iptv: asked.iptvdevices ? iptv : undefined,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** `<street>, <zip> <city>, <country>` of the primary address, the country only when it is not Denmark. */
function oneLine(customer: StandInCustomer): string | undefined {
  const addresses = addressesOf(customer);
  const chosen = addresses.find((address) => address.primary === true) ?? addresses[0];
  if (!chosen) return undefined;
  const town = [chosen.zip, chosen.city].filter(Boolean).join(" ");
  return [chosen.address, town, chosen.country].filter(Boolean).join(", ");
}
