import { QueryClient } from "@tanstack/react-query";
import { ApiError, isTransient } from "./api/api-error.ts";

const retries = 2;
/** A server that asks for a longer pause gets it from the user, who sees the error and can retry. */
const longestWait = 10;

/** The cache of everything that came from the server; emptied whenever another user comes. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < retries && isTransient(error) && askedWait(error) <= longestWait,
      retryDelay: (failures, error) => Math.max(500 * 2 ** failures, askedWait(error) * 1000),
    },
    mutations: { retry: false },
  },
});

function askedWait(error: unknown): number {
  return error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
}
