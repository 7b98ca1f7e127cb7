import { useQuery } from "@tanstack/react-query";
import { apiPaths } from "#contract/paths.ts";
import { sessionSchema } from "#contract/session.ts";
import { fetchAsUser } from "#web/api/fetch-as-user.ts";
import { currentEmployee } from "#web/api/session-state.ts";

const everyMinute = 60_000;

/**
 * Asks once a minute whether the session is still there, so that a page which nobody touches any more does not show
 * customers to whoever comes by: an end that nobody asked about would be noticed at the next click only. Somebody who
 * reads without a request is told apart by their keys and pointer (api/user-activity.ts), and keeps the session alive.
 * Draws nothing.
 */
export function SessionWatch() {
  useQuery({
    queryKey: [currentEmployee(), "session-watch"],
    queryFn: ({ signal }) =>
      fetchAsUser({ path: apiPaths.session, read: (json) => sessionSchema.parse(json), signal }),
    initialData: null, // it has just been asked about
    staleTime: everyMinute,
    refetchInterval: everyMinute,
    refetchIntervalInBackground: true,
    retry: false, // the next minute asks again
  });
  return null;
}
