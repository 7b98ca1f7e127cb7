import type { Address } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { AlsoHere } from "../glossary/also-here.tsx";
import { PhoneRow } from "../rows/contact-rows.tsx";
import { DocumentedRow, isBlank } from "../rows/documented-row.tsx";
import { NumberRow } from "../rows/number-row.tsx";
import { StoredText } from "../rows/stored-text.tsx";
import { TextRow } from "../rows/text-row.tsx";
import { countryName } from "./country-name.ts";

/** What stands in the rows and the heading of an address without a label. */
const partsOfAddress = [
  "addresses[].primary",
  "addresses[].zip",
  "addresses[].city",
  "addresses[].state",
] as const;

interface AddressBlockProps {
  record: CustomerRecord;
  address: Address;
  /** Place in the record's `addresses`. */
  index: number;
  /** Place on the screen, from 1. */
  number: number;
}

/** One address as it would stand on a letter, and what else is stored with it. */
export function AddressBlock({ record, address, index, number }: AddressBlockProps) {
  const t = useMessages(drawerMessages);
  const country = countryName(address.country, useLanguage()) ?? t.denmark;
  const isReadable = !record.unreadable.includes(`addresses.${index}.country`);
  const isDefaultCountry = isReadable && isBlank(address.country);
  const town = [address.zip, address.city].filter((part) => !isBlank(part)).join(" ");
  const lines = [address.address, town, address.state].filter((line) => !isBlank(line)).join("\n");
  const path = (name: string) => `addresses.${index}.${name}`;
  return (
    <div
      data-field={`addresses.${index}`}
      className="focus:bg-accent-tint border-line-soft not-last:border-b not-last:pb-2 not-first:pt-2"
    >
      <h4 className="py-1.25 font-500">{address.primary ? t.primaryAddress : t.otherAddress(number)}</h4>
      <dl>
        {!isBlank(address.alternativeName) && (
          <TextRow
            record={record}
            field="addresses[].alternativeName"
            path={path("alternativeName")}
            value={address.alternativeName}
          />
        )}
        <DocumentedRow
          record={record}
          field="addresses[].address"
          path={path("address")}
          copyText={isBlank(address.country) || lines === "" ? lines : `${lines}\n${country}`}
        >
          {lines && <StoredText text={lines} className="font-500 whitespace-pre-line" />}
        </DocumentedRow>
        <DocumentedRow
          record={record}
          field="addresses[].country"
          path={path("country")}
          hint={isDefaultCountry ? t.denmarkByDefault : null}
        >
          {isReadable && (
            <span {...(address.country ? tooltip(address.country) : {})}>
              <StoredText text={country} />
            </span>
          )}
        </DocumentedRow>
        {!isBlank(address.fixedNumber) && (
          <PhoneRow
            record={record}
            field="addresses[].fixedNumber"
            path={path("fixedNumber")}
            value={address.fixedNumber}
          />
        )}
        {!isBlank(address.faxNumber) && (
          <PhoneRow
            record={record}
            field="addresses[].faxNumber"
            path={path("faxNumber")}
            value={address.faxNumber}
          />
        )}
        <NumberRow
          record={record}
          field="addresses[].municipalityCode"
          path={path("municipalityCode")}
          value={address.municipalityCode}
          as="code"
        />
        <TextRow record={record} field="addresses[]._id" path={path("_id")} value={address._id} tabular />
      </dl>
      <AlsoHere fields={partsOfAddress} />
    </div>
  );
}
