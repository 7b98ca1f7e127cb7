import type { HttpBindings } from "@hono/node-server";
import type { AnswerKind } from "./headers.ts";
import type { LiveSession } from "./sessions/sessions.ts";

/** What a request carries through the desk: the socket it came from, and what the gate found out about it. */
export interface DeskEnv {
  /** The socket's own request; none where the desk asks itself (first-list), and in a test without a port. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** The name under which the desk was asked for, and whether that is behind its TLS proxy. */
    hostname: string;
    tls: boolean;
    /** Left out by whatever answers data, the strictest kind. */
    answerKind: AnswerKind | undefined;
    /** Set by the gate on routes that need a session. */
    session: LiveSession;
    /** Set by the gate on routes that take a body: the JSON, not yet checked against a schema. */
    body: unknown;
  };
}
