import type { Context } from "hono";
import { saveViewRequestSchema, viewIdSchema, viewVersionSchema } from "#contract/saved-view.ts";
import type { z } from "#contract/zod.ts";
import { answerJson } from "#server/answer-json.ts";
import { bodyOf } from "#server/body-of.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import { deleteView, readViews, saveView, type ViewOwner } from "./view-store.ts";

/** `GET /api/views`: the caller's own views, by name. */
export function savedViews(desk: Desk): DeskHandler {
  return async (c) => answerJson(c, await readViews(desk.database, ownerOf(c, desk)));
}

/**
 * `PUT /api/views/:id` `{name, search, layout, version}`: stores a view of the caller and answers it. 422 names the
 * field that is not as the contract has it; 409 says what stands against it (view-store.ts).
 */
export function putView(desk: Desk): DeskHandler {
  return async (c) => {
    const id = partOf("id", viewIdSchema, c.req.param("id"));
    const view = bodyOf(c, saveViewRequestSchema);
    return answerJson(c, await saveView(desk.database, ownerOf(c, desk), { id, ...view }, desk.now()));
  };
}

/** `DELETE /api/views/:id?version=…`: deletes the caller's view if it still is the one that the caller saw. */
export function removeView(desk: Desk): DeskHandler {
  return async (c) => {
    const id = partOf("id", viewIdSchema, c.req.param("id"));
    const version = partOf("version", viewVersionSchema, c.req.query("version"));
    await deleteView(desk.database, ownerOf(c, desk), { id, version });
    return answerJson(c, { success: true });
  };
}

/** From the session alone: no request names whose views it means. */
function ownerOf(c: Context<DeskEnv>, { source }: Desk): ViewOwner {
  return { source: source.kind, employee: c.get("session").caller.user.employee };
}

/** A part of the address as `schema` describes it; throws 422 with its name. */
function partOf<Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
  text: string | undefined,
): z.infer<Schema> {
  const result = schema.safeParse(text);
  if (!result.success) throw new DeskError(422, name, `The ${name} is missing or not as documented.`);
  return result.data;
}
