import type { Customer } from "#contract/customer.ts";
import { presences } from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";

/** The states that Outlook shows a calendar entry as, by the API's names and in its order. */
const showAsStates = ["free", "tentative", "busy", "oof", "workingElsewhere"] as const;

/** One sentence: "an entry shown as `busy` (or in the category `Ferie`) makes the presence `HOLIDAY`". */
export interface PresenceRow {
  source: { showAs: (typeof showAsStates)[number] } | { category: string };
  /** The stored code; null changes nothing. */
  presence: string | null;
  /** `unknown`: not a documented presence; `unset`: a category with none, for which the documentation has no meaning. */
  problem: "unknown" | "unset" | null;
  /** The same category stands in another row with another presence; which of them wins is not documented. */
  clashes: boolean;
}

/** The Microsoft 365 mappings in reading order; empty when the customer has none. */
export function presenceRows({ integrations }: Customer): PresenceRow[] {
  const { calendarShowAsMappings, calendarCategoryMappings } = integrations?.ms365 ?? {};

  const states = calendarShowAsMappings ? showAsStates : [];
  const byState = states.map((showAs): PresenceRow => {
    const presence = calendarShowAsMappings?.[showAs] ?? null;
    return { source: { showAs }, presence, problem: unknownPresence(presence), clashes: false };
  });

  const mappings = calendarCategoryMappings ?? [];
  const byCategory = mappings.map(({ category, presence }): PresenceRow => {
    const rivals = mappings.filter((other) => sameCategory(other.category, category));
    return {
      source: { category: category ?? "" },
      presence: presence ?? null,
      problem: presence == null ? "unset" : unknownPresence(presence),
      clashes: rivals.some((rival) => (rival.presence ?? null) !== (presence ?? null)),
    };
  });
  return [...byState, ...byCategory];
}

function unknownPresence(presence: string | null): "unknown" | null {
  return presence === null || isDocumented(presences, presence) ? null : "unknown";
}

/** Outlook keeps one category for all spellings of a name that differ in case only. */
function sameCategory(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? "").trim().toLowerCase() === (b ?? "").trim().toLowerCase();
}
