import type { Customer } from "#contract/customer.ts";
import { vCard } from "#insight/hand-off/vcard.ts";

/** Saves the customer as a contact, under its name. */
export function downloadVCard(customer: Customer, now: Date) {
  const file = new Blob([vCard(customer, now)], { type: "text/vcard;charset=utf-8" });
  const href = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = href;
  link.download = `${fileName(customer)}.vcf`;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(href));
}

/** Letters, digits and dashes: what every file system takes, whatever the customer is called. */
function fileName({ name, _id }: Customer): string {
  const safe = (name ?? "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return safe.slice(0, 80) || _id;
}
