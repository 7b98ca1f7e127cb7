import { useQueries } from "@tanstack/react-query";
import type { CustomerQuery } from "#contract/customer-query.ts";
import type { Pasted } from "#insight/paste.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { useCustomerPage } from "../use-customer-page.ts";

/**
 * How the API finds a phone number, or several words, is not documented. Where its digits or words found nobody, the usual
 * notations or the text as it stands are tried; those that found somebody come back with how many.
 */
export function useOtherNotations(read: Pasted, query: CustomerQuery): { notation: string; total: number }[] {
  const { shown, isAnswer } = useCustomerPage(query);
  const foundNobody = isAnswer && shown?.page.total === 0;
  const hasVariants = read.kind === "phone" || read.kind === "text";
  const notations = foundNobody && hasVariants && query.filter === read.filter ? read.variants : [];
  const answers = useQueries({
    queries: notations.map((filter) => {
      const { placeholderData: _, ...options } = customerQueries.list({
        ...query,
        filter,
        offset: 0,
        limit: 1,
      });
      return options;
    }),
  });
  return notations.flatMap((notation, index) => {
    const total = answers[index]?.data?.total ?? 0;
    return total > 0 ? [{ notation, total }] : [];
  });
}
