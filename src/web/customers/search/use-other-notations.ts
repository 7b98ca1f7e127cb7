import { useQueries } from "@tanstack/react-query";
import type { CustomerQuery } from "#contract/customer-query.ts";
import type { Pasted } from "#insight/paste.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { useCustomerPage } from "../use-customer-page.ts";

/**
 * How the API finds a phone number is not documented. Where its digits found nobody, the usual notations are tried;
 * those that found somebody come back with how many.
 */
export function useOtherNotations(read: Pasted, query: CustomerQuery): { notation: string; total: number }[] {
  const { shown, isAnswer } = useCustomerPage(query);
  const foundNobody =
    read.kind === "phone" && query.filter === read.filter && isAnswer && shown?.page.total === 0;
  const notations = foundNobody ? read.variants : [];
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
