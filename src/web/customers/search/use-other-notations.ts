import type { ListQuery } from "#contract/customer-query.ts";
import type { Pasted } from "#insight/paste.ts";
import { useCustomerPage } from "../use-customer-page.ts";
import { useFilterTotals } from "../use-filter-totals.ts";

/**
 * How the API finds a phone number, or several words, is not documented. Where its digits or words found nobody, the usual
 * notations or the text as it stands are tried; those that found somebody come back with how many.
 */
export function useOtherNotations(read: Pasted, query: ListQuery) {
  const { shown, isAnswer } = useCustomerPage(query);
  const foundNobody = isAnswer && shown?.page.total === 0;
  const hasVariants = read.kind === "phone" || read.kind === "text";
  const notations = foundNobody && hasVariants && query.filter === read.filter ? read.variants : [];
  return useFilterTotals(notations, query);
}
