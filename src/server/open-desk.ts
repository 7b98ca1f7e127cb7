import type { Logger } from "pino";
import type { AppOptions } from "./app.ts";
import type { Database } from "./database/database.ts";
import { migrate } from "./database/migrate.ts";
import { openDatabase } from "./database/open-database.ts";
import type { Environment } from "./environment.ts";
import { loadSealingKey } from "./sessions/sealing-key.ts";
import type { CustomerSource } from "./sources/customer-source.ts";
import { createEmbeddedSource } from "./sources/embedded/embedded-source.ts";
import { createUpstreamSource } from "./sources/upstream/upstream-source.ts";

/** Opens the desk database and brings its tables up to date. Throws with a sentence on what to change. */
export async function openDeskDatabase({ databaseUrl, dataDir }: Environment): Promise<Database> {
  const database = await openDatabase({ databaseUrl: databaseUrl ?? undefined, dataDir });
  try {
    await migrate(database);
    return database;
  } catch (cause) {
    if (databaseUrl === null) throw cause;
    // The first statement is the first connection.
    const code = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw new Error(`PostgreSQL at DATABASE_URL does not let the desk in${code}. Check address and login.`, {
      cause,
    });
  }
}

/** What the app is made of, for this environment. The first time, the embedded source fills its demo book. */
export async function openDesk(
  environment: Environment,
  database: Database,
  logger: Logger,
): Promise<Omit<AppOptions, "files" | "firstPicture">> {
  const { dataDir, sessionKey, publicOrigin, trustedProxies } = environment;
  return {
    source: await openSource(environment, database, logger),
    database,
    logger,
    sealingKey: sessionKey ?? (await loadSealingKey(dataDir)),
    publicOrigin,
    trustedProxies,
  };
}

async function openSource(
  { telecomxApiUrl, demoCustomers }: Environment,
  database: Database,
  logger: Logger,
): Promise<CustomerSource> {
  if (telecomxApiUrl) return createUpstreamSource({ baseUrl: telecomxApiUrl, logger });
  return createEmbeddedSource(database, { demoCustomers });
}
