import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { useUser } from "#web/session/use-session.ts";

/** Milliseconds without a key before the server is asked. */
const pause = 150;
const mostShown = 6;

/**
 * The customers that `filter` finds, asked for while it is typed, in everything the user may see and not only in the
 * list behind. `isPending`: the answer for this text is still on its way.
 */
export function useFoundCustomers(filter: string) {
  const user = useUser();
  const settled = useSettled(filter);
  const query: ListQuery = {
    ...defaultAddress,
    all: isAdmin(user),
    includeSubresellers: true,
    filter: settled,
    limit: mostShown,
  };
  const { data, isFetching, isError } = useQuery({ ...customerQueries.list(query), enabled: settled !== "" });
  const isPending = filter !== settled || isFetching;
  return { customers: filter && settled && data ? data.customers : [], isPending, isError };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return text === "" ? "" : settled;
}
