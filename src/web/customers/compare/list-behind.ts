import { parsePath, useLocation } from "react-router";
import { homePath } from "#contract/home-path.ts";
import { z } from "#contract/zod.ts";
import { useUser } from "#web/session/use-session.ts";

const stateSchema = z.object({ listSearch: z.string() });

/** Comes along to the comparison, so that it leads back to the list it was opened from: `search` is that address's. */
export function fromList(search: string): z.infer<typeof stateSchema> {
  return { listSearch: search };
}

/** The `search` of the list behind the comparison; of the user's own start where a link has led here. */
export function useListBehind(): string {
  const came = stateSchema.safeParse(useLocation().state);
  const user = useUser();
  return came.success ? came.data.listSearch : (parsePath(homePath(user)).search ?? "");
}
