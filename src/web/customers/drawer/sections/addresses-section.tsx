import type { Address } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { TextRow } from "../rows/text-row.tsx";
import { AddressBlock } from "./address-block.tsx";
import { DrawerSection } from "./drawer-section.tsx";
import { OutsideGroup } from "./outside-group.tsx";

/** Every address, the primary one first. */
export function AddressesSection({ record }: { record: CustomerRecord }) {
  const t = useMessages(drawerMessages);
  const { customer } = record;
  const addresses = primaryFirst(customer.addresses ?? []);
  const primaries = addresses.filter(({ address }) => address.primary === true).length;
  // A mark that nobody can read is not a missing one.
  const isOpen = record.unreadable.some((path) => /^addresses\.\d+\.primary$/.test(path));
  const isRight = addresses.length === 0 || primaries === 1 || isOpen;
  const hint = isRight ? null : primaries === 0 ? t.noPrimary : t.severalPrimary;
  return (
    <>
      <DrawerSection id="addresses" title={t.addresses} hint={hint}>
        {customer.address && (
          <dl>
            <TextRow record={record} field="address" value={customer.address} />
          </dl>
        )}
        {addresses.length === 0 && !customer.address && <p className="py-1 text-ink-2">{t.noAddresses}</p>}
        {addresses.map(({ address, index }, position) => (
          <AddressBlock key={index} record={record} address={address} index={index} number={position + 1} />
        ))}
      </DrawerSection>
      <OutsideGroup record={record} section="addresses" />
    </>
  );
}

/** `index` is the address's place in the record, which its path is made of. */
function primaryFirst(addresses: readonly Address[]) {
  const placed = addresses.map((address, index) => ({ address, index }));
  return [
    ...placed.filter(({ address }) => address.primary === true),
    ...placed.filter(({ address }) => address.primary !== true),
  ];
}
