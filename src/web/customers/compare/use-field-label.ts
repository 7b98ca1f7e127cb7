import { documentedFields } from "#insight/documented-fields.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

/** Names a path in the reader's language, items of a list with their number: "Postal code 2". */
export function useFieldLabel(): (path: string) => string {
  const labels = useMessages(customerFieldsMessages);
  return (path) => {
    const general = path.replace(/\[\d+\]/g, "[]");
    const field = documentedFields.find((documented) => documented === general);
    if (!field) return path;
    const index = /\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? labels[field] : `${labels[field]} ${Number(index) + 1}`;
  };
}
