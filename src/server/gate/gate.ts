import type { MiddlewareHandler } from "hono";
import type { DeskEnv } from "#server/desk-env.ts";
import type { Sessions } from "#server/sessions/sessions.ts";
import { jsonBody, noBody } from "./request-body.ts";
import { fromDeskOnly } from "./request-origin.ts";
import type { ApiRoute } from "./route-table.ts";
import { customerListOnly, sessionRequired } from "./session-required.ts";

/**
 * What a request passes on its way to a route of the API, in this order, each step refusing as early as it can.
 * Before these come the allowed host and the route table itself, after them the handler's own parameters.
 */
export function createGate(options: { sessions: Sessions; publicOrigin: string | null }) {
  const deskOnly = fromDeskOnly(options.publicOrigin);
  const withSession = sessionRequired(options.sessions);

  return ({ who, takesBody }: ApiRoute): MiddlewareHandler<DeskEnv>[] => [
    deskOnly,
    ...(takesBody ? jsonBody : [noBody]),
    ...(who === "anyone" ? [] : [withSession]),
    ...(who === "customer list" ? [customerListOnly] : []),
  ];
}
