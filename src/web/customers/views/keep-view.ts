import type { SavedView, ViewContent } from "#contract/saved-view.ts";
import { addView } from "./change-views.ts";
import { standInView } from "./use-apply-view.ts";

/**
 * Saves what the list shows as a view of the user's own, and has the list stand in it. Nothing else changes: the list is
 * as the view has it already, so its page and the customer that is open stay.
 */
export async function keepView(content: ViewContent): Promise<SavedView> {
  const saved = await addView(content);
  standInView(saved);
  return saved;
}
