import type { Customer } from "#contract/customer.ts";
import { vCard } from "#insight/hand-off/vcard.ts";
import { saveFile } from "#web/save-file.ts";

/** Saves the customer as a contact, under its name. */
export function downloadVCard(customer: Customer, now: Date) {
  saveFile(`${fileName(customer)}.vcf`, "text/vcard;charset=utf-8", vCard(customer, now));
}

/** Letters, digits and dashes: what every file system takes, whatever the customer is called. */
function fileName({ name, _id }: Customer): string {
  const safe = (name ?? "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return safe.slice(0, 80) || _id;
}
