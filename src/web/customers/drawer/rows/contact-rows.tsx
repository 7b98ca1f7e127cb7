import { readPhone } from "#insight/identifiers/phone.ts";
import { mailLink } from "#insight/mail-link.ts";
import { webLink } from "#insight/web-link.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";
import { linkClass } from "./link-class.ts";
import { StoredText } from "./stored-text.tsx";

interface ContactRowProps extends RowProps {
  value: string | null | undefined;
}

/** A phone or fax number in pairs; a link where a phone could dial it. */
export function PhoneRow({ value, hint, ...row }: ContactRowProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(value)) return <DocumentedRow {...row} hint={hint} />;
  const phone = readPhone(value);
  const text = <StoredText text={phone?.display ?? value} className="tabular-nums" />;
  return (
    <DocumentedRow {...row} copyText={value} hint={phone?.unusual ? t.unusualPhone : hint}>
      {phone?.href ? (
        <a href={phone.href} className={linkClass}>
          {text}
        </a>
      ) : (
        text
      )}
    </DocumentedRow>
  );
}

/** An e-mail address; a link only where it is shaped like one. */
export function EmailRow({ value, hint, ...row }: ContactRowProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(value)) return <DocumentedRow {...row} hint={hint} />;
  const href = mailLink(value);
  return (
    <DocumentedRow {...row} copyText={value} hint={href ? hint : t.notAnEmail}>
      {href ? (
        <a href={href} className={linkClass}>
          <StoredText text={value} />
        </a>
      ) : (
        <StoredText text={value} />
      )}
    </DocumentedRow>
  );
}

/** A web address; the host that the link leads to stands beside it where the text could hide it. */
export function WebRow({ value, ...row }: Omit<ContactRowProps, "hint">) {
  const t = useMessages(drawerMessages);
  if (isBlank(value)) return <DocumentedRow {...row} />;
  const link = webLink(value);
  if (!link)
    return (
      <DocumentedRow {...row} copyText={value} hint={t.notAWebAddress}>
        <StoredText text={value} />
      </DocumentedRow>
    );
  return (
    <DocumentedRow {...row} copyText={value} hint={saysHost(value, link.host) ? null : link.host}>
      <a href={link.href} target="_blank" rel="noopener noreferrer" className={linkClass}>
        <StoredText text={value} />
      </a>
    </DocumentedRow>
  );
}

/** Does the text begin with the host that the link leads to, so that nobody is misled? */
function saysHost(text: string, host: string): boolean {
  const rest = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "");
  return rest === host || rest.startsWith(`${host}/`);
}
