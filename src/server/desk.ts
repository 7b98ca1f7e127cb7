import type { BlockList } from "node:net";
import type { Handler } from "hono";
import type { Logger } from "pino";
import type { Database } from "./database/database.ts";
import type { DeskEnv } from "./desk-env.ts";
import type { Sessions } from "./sessions/sessions.ts";
import type { CustomerSource } from "./sources/customer-source.ts";

/** What the handlers work with. */
export interface Desk {
  source: CustomerSource;
  database: Database;
  sessions: Sessions;
  logger: Logger;
  trustedProxies: BlockList;
  now: () => Date;
}

export type DeskHandler = Handler<DeskEnv>;
