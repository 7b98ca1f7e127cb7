import { pino } from "pino";
import { migrate } from "#server/database/migrate.ts";
import { openDatabase } from "#server/database/open-database.ts";
import { sql } from "#server/database/sql.ts";
import { startStandIn } from "../../../../e2e/support/platform-stand-in/stand-in.ts";
import { startPostgres } from "../../../../e2e/support/postgres-cluster.ts";
import type { CustomerSource } from "../customer-source.ts";
import { addCustomers } from "../embedded/add-customers.ts";
import { codeOf, stepAt } from "../embedded/authenticator.ts";
import { createEmbeddedSource } from "../embedded/embedded-source.ts";
import { addEmployees } from "../embedded/employees.ts";
import { createUpstreamSource } from "../upstream/upstream-source.ts";
import { customers } from "./conformance-customers.ts";
import { type ConformanceEmployee, employees } from "./conformance-employees.ts";

/** A source that holds the conformance book. */
export interface ConformanceSource {
  source: CustomerSource;
  /** The code that the employee's second step asks for now. */
  codeFor(employee: ConformanceEmployee): Promise<string>;
  stop(): Promise<void>;
}

export async function onPglite(): Promise<ConformanceSource> {
  return embedded({ dataDir: "memory://" });
}

/** Null where PostgreSQL's binaries are not installed. */
export async function onPostgres(): Promise<ConformanceSource | null> {
  const cluster = await startPostgres();
  if (!cluster) return null;
  const run = await embedded({ databaseUrl: cluster.url, dataDir: "unused" });
  return { ...run, stop: () => run.stop().finally(cluster.stop) };
}

/** The upstream source in front of a stand-in of the platform. */
export async function onStandIn(): Promise<ConformanceSource> {
  const codes = { smsKey: "4711", authenticatorToken: "246810" };
  const standIn = await startStandIn({
    customers: Object.values(customers),
    employees: allEmployees().map((employee) => ({
      ...employee,
      smsKey: employee.secondStep === "smsKey" ? codes.smsKey : null,
      authenticatorToken: employee.secondStep === "authenticatorToken" ? codes.authenticatorToken : null,
    })),
  });
  const source = createUpstreamSource({
    baseUrl: new URL(standIn.url),
    logger: pino({ level: "silent" }),
    // The pace is for the real platform; two hundred cases at ten a second would only be slow.
    limits: { perSecond: 100_000 },
  });
  return {
    source,
    codeFor: async ({ secondStep }) => codes[secondStep ?? "smsKey"],
    stop: () => standIn.stop(),
  };
}

async function embedded(options: { databaseUrl?: string; dataDir: string }): Promise<ConformanceSource> {
  const authenticatorSecret = "3132333435363738393031323334353637383930";
  const database = await openDatabase(options);
  await migrate(database);
  await addCustomers(database, Object.values(customers));
  await addEmployees(
    database,
    allEmployees().map(({ _id, ...employee }) => ({
      ...employee,
      id: _id,
      authenticatorSecret: employee.secondStep === "authenticatorToken" ? authenticatorSecret : null,
    })),
  );
  const source = await createEmbeddedSource(database, { demoCustomers: 0 });
  const never = new AbortController().signal;

  return {
    source,
    stop: () => database.close(),
    async codeFor({ _id, username, password, secondStep }) {
      if (secondStep === "authenticatorToken") {
        return codeOf(Buffer.from(authenticatorSecret, "hex"), stepAt(new Date()));
      }
      // A login without the code is what sends one.
      await source.login({ username, password }, never).catch(() => undefined);
      const [sent] = await database.query<{ code: string }>(
        sql`SELECT code FROM demo_sms WHERE employee = ${_id}`,
      );
      return sent?.code ?? "";
    },
  };
}

function allEmployees(): ConformanceEmployee[] {
  return Object.values(employees);
}
