import { readElectronicAddress } from "#insight/identifiers/electronic-address.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CheckNote } from "./check-note.tsx";
import { StoredText } from "./stored-text.tsx";

/** Where an electronic invoice goes: which kind of number it is, and what its check digit says. */
export function ElectronicAddressValue({ text }: { text: string }) {
  const t = useMessages(drawerMessages);
  const address = readElectronicAddress(text);
  const isNumber = address !== null && address.kind !== "other";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5">
      <StoredText text={text} className="font-500 tabular-nums" />
      {isNumber ? (
        <CheckNote good={address.checkDigitValid}>
          {`${address.kind === "gln" ? t.gln : t.cvr}: ${address.checkDigitValid ? t.checkDigitValid : t.checkDigitWrong}`}
        </CheckNote>
      ) : (
        <span className="text-12 text-ink-3">{address ? t.otherScheme : t.notElectronic}</span>
      )}
    </span>
  );
}
