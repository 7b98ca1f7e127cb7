import { Mail, Phone as PhoneIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { Customer } from "#contract/customer.ts";
import type { DocumentedField } from "#insight/documented-fields.ts";
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
  field: DocumentedField;
  text: string | null | undefined;
  /** Shown where there is none. */
  empty: ReactNode;
}

/** On a phone the actions are the two large buttons above instead. */
const actionClass = `max-sm:hidden print:hidden ${buttonClass("default", "row")}`;

export function PhoneFact({ label, field, text, empty }: ContactFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(text))
    return (
      <Fact label={label} field={field}>
        {empty}
      </Fact>
    );
  const phone = readPhone(text);
  return (
    <Fact
      label={label}
      field={field}
      copy={{ name: t.copy(label), text }}
      actions={
        phone?.href && (
          <a href={phone.href} className={actionClass}>
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

export function EmailFact({ label, field, text, empty }: ContactFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(text))
    return (
      <Fact label={label} field={field}>
        {empty}
      </Fact>
    );
  const href = mailLink(text);
  return (
    <Fact
      label={label}
      field={field}
      copy={{ name: t.copy(label), text }}
      actions={
        href && (
          <a href={href} className={actionClass}>
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

/** The two things that are done most, under the thumb. */
export function TouchContacts({ customer: { phoneNumber, emailAddress } }: { customer: Customer }) {
  const t = useMessages(drawerMessages);
  const phone = isBlank(phoneNumber) ? null : readPhone(phoneNumber);
  const mail = isBlank(emailAddress) ? null : mailLink(emailAddress);
  if (!phone?.href && !mail) return null;
  return (
    <div className="flex flex-wrap gap-2 px-4 pb-4 sm:hidden print:hidden">
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
  );
}
