import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { viewSearchOf } from "#contract/saved-view.ts";
import { z } from "#contract/zod.ts";
import { readShareHash } from "./share-link.ts";
import { borrowView } from "./use-apply-view.ts";

/** Comes along with the address that a link's view was taken out of, so that the arrival can be told. */
const arrivalSchema = z.object({
  sharedView: z.union([z.object({ name: z.string() }), z.literal("broken")]),
});
type Arrival = z.infer<typeof arrivalSchema>;

/**
 * Takes the view out of a link that somebody sent: shows it, and leaves an address that can be bookmarked and reloaded
 * without bringing the view again.
 */
export function useSharedLink() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const carried = readShareHash(hash);
    if (!carried) return;
    if (carried !== "broken") borrowView({ ...carried, search: viewSearchOf(search) });
    const sharedView = carried === "broken" ? carried : { name: carried.name };
    void navigate(pathname + search, { replace: true, state: { sharedView } satisfies Arrival });
  }, [pathname, search, hash, navigate]);
}

/** What this entry of the history brought: a view's name, "broken", or nothing. */
export function useSharedArrival(): Arrival["sharedView"] | null {
  return arrivalSchema.safeParse(useLocation().state).data?.sharedView ?? null;
}
