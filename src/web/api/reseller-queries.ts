import { queryOptions } from "@tanstack/react-query";
import { apiPaths } from "#contract/paths.ts";
import { resellersSchema } from "#contract/resellers.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee } from "./session-state.ts";

/** Resellers come and go a few times a year; five minutes saves a request per page and filter. */
export const resellersStaleTime = 300_000;

export const resellerQueries = {
  /** The resellers that the user may name as `parentReseller`, the own one included. */
  list: () =>
    queryOptions({
      queryKey: [currentEmployee(), "resellers"],
      queryFn: ({ signal }) =>
        fetchAsUser({ path: apiPaths.resellers, read: (json) => resellersSchema.parse(json), signal }),
      staleTime: resellersStaleTime,
    }),
};
