import { Mail, Phone as PhoneIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { Customer } from "#contract/customer.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { mailLink } from "#insight/mail-link.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { buttonClass } from "#web/ui/button.tsx";
import { isBlank } from "../rows/documented-row.tsx";
import { StoredText } from "../rows/stored-text.tsx";
import { Fact } from "./fact.tsx";

interface ContactFactProps {
  label: string;
  text: string | null | undefined;
  /** Shown where there is none. */
  empty: ReactNode;
}

export function PhoneFact({ label, text, empty }: ContactFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(text)) return <Fact label={label}>{empty}</Fact>;
  const phone = readPhone(text);
  return (
    <Fact
      label={label}
      copy={{ name: t.copy(label), text }}
      actions={
        phone?.href && (
          <a href={phone.href} className={buttonClass("default", "row")}>
            <PhoneIcon size={13} strokeWidth={1.75} aria-hidden />
            {t.call}
          </a>
        )
      }
    >
      <StoredText text={phone?.display ?? text} className="font-500 tabular-nums" />
      {phone?.unusual && <span className="ml-2 text-12 text-ink-3">{t.unusualPhone}</span>}
    </Fact>
  );
}

export function EmailFact({ label, text, empty }: ContactFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(text)) return <Fact label={label}>{empty}</Fact>;
  const href = mailLink(text);
  return (
    <Fact
      label={label}
      copy={{ name: t.copy(label), text }}
      actions={
        href && (
          <a href={href} className={buttonClass("default", "row")}>
            <Mail size={13} strokeWidth={1.75} aria-hidden />
            {t.write}
          </a>
        )
      }
    >
      <StoredText text={text} className="font-500" />
      {!href && <span className="ml-2 text-12 text-ink-3">{t.notAnEmail}</span>}
    </Fact>
  );
}

/** On a phone the two contacts are the two large buttons; what cannot be dialled or written to stays readable. */
export function TouchContacts({ customer: { phoneNumber, emailAddress } }: { customer: Customer }) {
  const t = useMessages(drawerMessages);
  const phone = isBlank(phoneNumber) ? null : readPhone(phoneNumber);
  const mail = isBlank(emailAddress) ? null : mailLink(emailAddress);
  const unusable = [phone?.href ? null : phoneNumber, mail ? null : emailAddress].filter(
    (text) => !isBlank(text),
  );
  return (
    <div className="px-4 pb-4">
      <div className="flex gap-2">
        {phone?.href && (
          <a
            href={phone.href}
            aria-label={t.callNumber(phone.display)}
            className={`flex-1 tabular-nums ${buttonClass("primary", "touch")}`}
          >
            <PhoneIcon size={18} strokeWidth={1.75} aria-hidden />
            {phone.display}
          </a>
        )}
        {mail && (
          <a href={mail} className={`flex-1 ${buttonClass("default", "touch")}`}>
            <Mail size={18} strokeWidth={1.75} aria-hidden />
            {t.writeEmail}
          </a>
        )}
      </div>
      {mail && <StoredText text={emailAddress ?? ""} className="mt-2 block wrap-anywhere text-ink-2" />}
      {unusable.map((text) => (
        <StoredText key={text} text={text ?? ""} className="mt-2 block wrap-anywhere text-ink-2" />
      ))}
    </div>
  );
}
