import { isSameViewName, mostViews, type SavedView, type ViewContent } from "#contract/saved-view.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { DeskError } from "#server/desk-error.ts";
import type { CustomerSource } from "#server/sources/customer-source.ts";

/** Whose views: an employee's, of the source that knows the employee. */
export interface ViewOwner {
  source: CustomerSource["kind"];
  employee: string;
}

interface ViewRow extends Omit<SavedView, "updatedAt"> {
  updated_at: Date;
}

/** All views of one user, by name. */
export async function readViews(database: Database, owner: ViewOwner): Promise<SavedView[]> {
  const rows = await database.query<ViewRow>(sql`
    SELECT id, name, search, layout, version, updated_at FROM saved_views
    WHERE source = ${owner.source} AND employee = ${owner.employee} ORDER BY name, id`);
  return rows.map(({ updated_at, ...view }) => ({ ...view, updatedAt: updated_at.toISOString() }));
}

interface ViewToSave extends ViewContent {
  id: string;
  /** The version that the writer saw; null: a new view. */
  version: number | null;
}

/**
 * Stores a view and answers it as it now stands. Throws 409 `version` when it was saved or deleted since the writer saw
 * it, 409 `name` when another view of the user has the name, 409 `views` when the user has as many as there may be.
 */
export function saveView(
  database: Database,
  owner: ViewOwner,
  { id, name, search, layout, version }: ViewToSave,
  now: Date,
): Promise<SavedView> {
  return inTurn(database, owner, async (transaction) => {
    const views = await readViews(transaction, owner);
    const stored = views.find((view) => view.id === id);
    if ((stored?.version ?? null) !== version) throw changedMeanwhile();
    if (views.some((view) => view.id !== id && isSameViewName(view.name, name))) {
      throw new DeskError(409, "name", "Another view has this name.");
    }
    if (!stored && views.length >= mostViews) {
      throw new DeskError(409, "views", `A user may have ${mostViews} views.`);
    }
    const [saved] = await transaction.query<{ version: number }>(sql`
      INSERT INTO saved_views (source, employee, id, name, search, layout, version, updated_at)
      VALUES (${owner.source}, ${owner.employee}, ${id}, ${name}, ${search},
        ${JSON.stringify(layout)}::text::jsonb, nextval('saved_view_versions'), ${now})
      ON CONFLICT (source, employee, id) DO UPDATE SET name = excluded.name, search = excluded.search,
        layout = excluded.layout, version = excluded.version, updated_at = excluded.updated_at
      RETURNING version`);
    if (!saved) throw new Error("The saved view did not come back.");
    return { id, name, search, layout, version: saved.version, updatedAt: now.toISOString() };
  });
}

/** Deletes a view; one that is gone already is no error. Throws 409 `version` when it was saved meanwhile. */
export function deleteView(
  database: Database,
  owner: ViewOwner,
  { id, version }: Pick<SavedView, "id" | "version">,
): Promise<void> {
  return inTurn(database, owner, async (transaction) => {
    const stored = (await readViews(transaction, owner)).find((view) => view.id === id);
    if (!stored) return;
    if (stored.version !== version) throw changedMeanwhile();
    await transaction.query(sql`
      DELETE FROM saved_views
      WHERE source = ${owner.source} AND employee = ${owner.employee} AND id = ${id}`);
  });
}

/** One writer at a time for each user, on whatever replica: what was read holds until it is written. */
function inTurn<Result>(
  database: Database,
  { source, employee }: ViewOwner,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    const turn = `views of ${source} ${employee}`;
    await transaction.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
    return work(transaction);
  });
}

function changedMeanwhile(): DeskError {
  return new DeskError(409, "version", "The view was saved or deleted meanwhile.");
}
