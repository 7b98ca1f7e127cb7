import { isEmailShaped, splitEmails } from "#insight/identifiers/email-address.ts";
import { findingRule } from "./finding-rule.ts";

/** An e-mail field holds something that mail cannot be sent to. Several addresses in one field are looked at singly. */
export const emailShape = findingRule({
  id: "email-shape",
  severity: "warning",
  section: "overview",
  fields: ["emailAddress", "finance.emailAddress"],
  check({ customer }) {
    const candidates = [
      { field: "emailAddress", section: "overview", text: customer.emailAddress },
      { field: "finance.emailAddress", section: "finance", text: customer.finance?.emailAddress },
    ] as const;
    return candidates.flatMap(({ field, section, text }) =>
      splitEmails(text ?? "")
        .filter((address) => !isEmailShaped(address))
        .map((address) => ({ section, fields: [field], facts: { address } })),
    );
  },
});
