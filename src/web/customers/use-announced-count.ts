import { useEffect } from "react";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { announce } from "#web/ui/live-region.tsx";
import type { useCustomerPage } from "./use-customer-page.ts";

const settle = 500;

/** Says how many customers there are when a list has arrived, once it has settled and not after every key. */
export function useAnnouncedCount({ shown, isAnswer }: ReturnType<typeof useCustomerPage>) {
  const t = useMessages(listMessages);
  const { number } = useFormat();
  const page = isAnswer ? shown?.page : undefined;
  const text = page && t.announce(number(page.customers.length), number(page.total));
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => announce(text), settle);
    return () => clearTimeout(timer);
  }, [text]);
}
