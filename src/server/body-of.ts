import type { Context } from "hono";
import type { z } from "#contract/zod.ts";
import type { DeskEnv } from "./desk-env.ts";
import { DeskError } from "./desk-error.ts";

/** The request's JSON body as `schema` describes it; throws 422 with the name of the first field that is not. */
export function bodyOf<Schema extends z.ZodMiniType>(c: Context<DeskEnv>, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(c.get("body"));
  if (result.success) return result.data;
  // A field that does not belong there has no path. Its name is the client's own text and stays out.
  const field = String(result.error.issues[0]?.path[0] ?? "body");
  throw new DeskError(422, field, `The field ${field} is missing, not known or not as documented.`);
}
