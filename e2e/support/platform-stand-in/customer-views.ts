import type { StandInCustomer, StandInEmployee } from "./book.ts";
import type { ListParameters } from "./list-parameters.ts";
import { addressesOf } from "./search-words.ts";

/** The condensed object of the documentation; properties without a value are left out, as it allows. */
export function condensed(customer: StandInCustomer, _: StandInEmployee, { iptvdevices }: ListParameters) {
  const { _id, state, name, phoneNumber, faxNumber, emailAddress, isReseller, parentReseller } = customer;
  const { customerGroup, isOrganization, iptv } = customer;
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
    isOrganization,
    iptv: iptvdevices ? iptv : undefined,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

/** The full object: all but the three fields that the documentation lists for the condensed one alone. */
export function full(customer: StandInCustomer, { accessLevel }: StandInEmployee, _: ListParameters) {
  const { iptv, isOrganization, address, ...rest } = customer;
  if (accessLevel === "ADMIN" || typeof rest.finance !== "object") return rest;
  return { ...rest, finance: { ...rest.finance, durationMethod: undefined } };
}

/** `<street>, <zip> <city>, <country>` of the primary address, the country only when it is not Denmark. */
function oneLine(customer: StandInCustomer): unknown {
  const addresses = addressesOf(customer);
  const chosen = addresses.find((address) => address.primary === true) ?? addresses[0];
  if (!chosen) return customer.address;
  const town = [chosen.zip, chosen.city].filter(Boolean).join(" ");
  return [chosen.address, town, chosen.country].filter(Boolean).join(", ");
}
