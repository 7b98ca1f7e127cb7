import { type BlockList, isIP } from "node:net";
import { z } from "#contract/zod.ts";
import { addressRanges, isAddressRange } from "./client-address.ts";
import { isLoopback } from "./loopback.ts";

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const text = z.string();
const integer = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number));
const upTo = (most: number) => z.pipe(integer, z.number().check(z.maximum(most)));
const url = z.pipe(
  text.check(z.refine((value) => URL.canParse(value))),
  z.transform((value) => new URL(value)),
);
const hasNoLogin = ({ username, password }: URL) => username === "" && password === "";
const isOrigin = (value: URL) => value.protocol === "https:" && value.href === `${value.origin}/`;
const mayCarryTokens = (value: URL) =>
  value.protocol === "https:" || (value.protocol === "http:" && isLoopback(value.hostname));

const variables = z.object({
  HOST: z._default(
    text.check(z.refine((value) => isIP(value) !== 0 || /^[a-z0-9.-]+$/i.test(value))),
    "127.0.0.1",
  ),
  PORT: z._default(upTo(65_535), 4173),
  TELECOMX_API_URL: z.optional(
    url.check(z.refine((value) => mayCarryTokens(value) && hasNoLogin(value) && value.search === "")),
  ),
  DATABASE_URL: z.optional(text.check(z.refine(isPostgresAddress))),
  DATA_DIR: z._default(text, "./data"),
  DEMO_CUSTOMERS: z._default(upTo(2_000_000), 5000),
  LOG_LEVEL: z._default(z.enum(logLevels), "info"),
  PUBLIC_ORIGIN: z.optional(url.check(z.refine((value) => isOrigin(value) && hasNoLogin(value)))),
  TRUSTED_PROXIES: z.optional(
    z.pipe(
      text.check(z.refine((value) => value.split(",").every(isAddressRange))),
      z.transform((value) => value.split(",")),
    ),
  ),
  SESSION_KEY: z.optional(
    z.pipe(
      z.string().check(z.regex(/^[A-Za-z0-9+/_-]{43}=?$/)),
      z.transform((value) => Buffer.from(value, "base64")), // reads base64url as well
    ),
  ),
});

type Variable = keyof z.infer<typeof variables>;

/** What to change a value to that is no good. */
const advice: Record<Variable, string> = {
  HOST: "set it to the address or host name to listen on, such as 127.0.0.1",
  PORT: "set it to a whole number from 0 (any free port) to 65535",
  TELECOMX_API_URL:
    "set it to the platform's https address, such as https://api.telecomx.dk (http only on this machine), or leave it out to use the demo book",
  DATABASE_URL:
    "set it to an address such as postgres://user:password@host:5432/name, or leave it out to use the embedded database",
  DATA_DIR: "set it to the folder for the embedded database and the session key, such as ./data",
  DEMO_CUSTOMERS: "set it to a whole number from 0 to 2000000",
  LOG_LEVEL: `set it to one of ${logLevels.join(", ")}`,
  PUBLIC_ORIGIN:
    "set it to the address that users open, https and without a path, such as https://desk.example.dk",
  TRUSTED_PROXIES:
    "set it to the addresses of the proxies in front, separated by commas, such as 10.0.0.5,10.1.0.0/16",
  SESSION_KEY: "set it to 32 random bytes in base64 (openssl rand -base64 32), the same for every replica",
};

/** Values that may hold a password or a key are not repeated on a screen or in a log. */
const unspoken: ReadonlySet<string> = new Set(["DATABASE_URL", "TELECOMX_API_URL", "SESSION_KEY"]);

/** The desk's settings as read from the environment. */
export interface Environment {
  host: string;
  port: number;
  /** The platform's API; null for the embedded demo book. */
  telecomxApiUrl: URL | null;
  databaseUrl: string | null;
  dataDir: string;
  demoCustomers: number;
  logLevel: (typeof logLevels)[number];
  /** Where users open the desk when TLS ends in front of it (`https://desk.example.dk`); null on this machine. */
  publicOrigin: string | null;
  /** Peers whose `X-Forwarded-For` names the real client. */
  trustedProxies: BlockList;
  /** The key that seals the platform's tokens; null for the one kept in the data folder. */
  sessionKey: Buffer | null;
}

/** A setting that the desk cannot start with. The message is one sentence for the person who starts it. */
export class EnvironmentError extends Error {}

/** Reads and checks the environment (an empty variable counts as unset). Throws EnvironmentError. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== "");
  const result = variables.safeParse(Object.fromEntries(given));
  if (!result.success) throw new EnvironmentError(explain(String(result.error.issues[0]?.path[0]), env));
  const { data } = result;
  const environment: Environment = {
    host: data.HOST,
    port: data.PORT,
    telecomxApiUrl: data.TELECOMX_API_URL ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: data.DATA_DIR,
    demoCustomers: data.DEMO_CUSTOMERS,
    logLevel: data.LOG_LEVEL,
    publicOrigin: data.PUBLIC_ORIGIN?.origin ?? null,
    trustedProxies: addressRanges(data.TRUSTED_PROXIES ?? (data.PUBLIC_ORIGIN ? ["127.0.0.0/8", "::1"] : [])),
    sessionKey: data.SESSION_KEY ?? null,
  };
  checkReach(environment);
  return environment;
}

function explain(variable: string, env: Readonly<Record<string, string | undefined>>): string {
  const holds = unspoken.has(variable)
    ? "holds a value that cannot be used"
    : `is ${JSON.stringify(env[variable])}`;
  return `${variable} ${holds}: ${advice[variable as Variable]}.`; // the schema has no other keys
}

/**
 * Who can reach the desk decides what it may offer: to other machines no demo book, whose logins everyone knows, and
 * nothing without TLS, where a browser drops the session cookie and every login would only lead to the next.
 */
function checkReach({ host, publicOrigin, telecomxApiUrl }: Environment): void {
  const reachable = publicOrigin ? new URL(publicOrigin).hostname : host;
  if (telecomxApiUrl === null && !(isLoopback(host) && isLoopback(reachable))) {
    const variable = isLoopback(host) ? "PUBLIC_ORIGIN" : "HOST";
    throw new EnvironmentError(
      `${variable} opens the desk to other machines while TELECOMX_API_URL is not set, and the demo book's logins are known to everyone: set TELECOMX_API_URL to the platform's address, or leave ${variable} out.`,
    );
  }
  if (!publicOrigin && !isLoopback(host)) {
    throw new EnvironmentError(
      `HOST is ${JSON.stringify(host)}, where browsers refuse the session cookie without TLS: put a TLS proxy in front and set PUBLIC_ORIGIN to its https address, or leave HOST out.`,
    );
  }
}

function isPostgresAddress(value: string): boolean {
  return URL.canParse(value) && ["postgres:", "postgresql:"].includes(new URL(value).protocol);
}
