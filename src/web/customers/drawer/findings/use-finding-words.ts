import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useToday } from "../use-today.ts";
import { type FindingWords, findingWords } from "./finding-words.ts";

/** Says findings in the user's language. */
export function useFindingWords(): (finding: AnyFinding) => FindingWords {
  const language = {
    t: useMessages(findingsMessages),
    drawer: useMessages(drawerMessages),
    labels: useMessages(customerFieldsMessages),
    values: useMessages(customerValuesMessages),
    format: useFormat(),
    language: useLanguage(),
    today: useToday(),
  };
  return (finding) => findingWords(finding, language);
}
