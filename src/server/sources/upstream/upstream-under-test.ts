import { pino } from "pino";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Fault } from "../../../../e2e/support/platform-stand-in/faults.ts";
import { startStandIn } from "../../../../e2e/support/platform-stand-in/stand-in.ts";
import type { Caller } from "../customer-source.ts";
import type { UpstreamLimits } from "./upstream-limits.ts";
import { createUpstreamSource } from "./upstream-source.ts";

export const never = new AbortController().signal;

const password = "cnry-password";

/** One reseller with three customers, and the employee who may see them; nothing of it is anybody else's. */
function owner(number: number) {
  const customer = `reseller-${number}`;
  const rows = [1, 2, 3].map((row) => ({
    _id: `customer-${number}-${row}`,
    name: `Kunde ${row} hos ${number}`,
    parentReseller: customer,
  }));
  return {
    customers: [{ _id: customer, name: `Forhandler ${number}`, isReseller: true }, ...rows],
    employee: {
      _id: `employee-${number}`,
      customer,
      username: `owner-${number}@example.dk`,
      password,
      accessLevel: "RESELLER",
      name: `Ejer ${number}`,
      language: "da",
      smsKey: null,
      authenticatorToken: null,
    },
  };
}

/**
 * The upstream source in front of a stand-in of the platform, with `owners` resellers. Limits are the real ones but
 * for the pace, which would only make tests slow. `logged` is everything the source wrote, at the lowest level.
 */
export async function startUpstream(limits: Partial<UpstreamLimits> = {}, owners = 1) {
  const book = Array.from({ length: owners }, (_, index) => owner(index));
  const standIn = await startStandIn({
    customers: book.flatMap(({ customers }) => customers),
    employees: book.map(({ employee }) => employee),
  });
  const logged: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line) => logged.push(line) });
  const baseUrl = new URL(standIn.url);
  const source = createUpstreamSource({
    baseUrl,
    logger,
    limits: { perSecond: 100_000, retryMs: 1, ...limits },
  });
  // Signing in is not what is tested with short limits.
  const patient = createUpstreamSource({ baseUrl, logger, limits: { perSecond: 100_000 } });
  const logIn = (number = 0): Promise<Caller> =>
    patient.login({ username: `owner-${number}@example.dk`, password }, never);
  const caller = await logIn();

  return {
    standIn,
    source,
    logger,
    logged,
    caller,
    logIn,
    list: (query: Partial<CustomerQuery> = {}, signal = never) =>
      source.list({ ...defaultRequest, ...query }, caller, signal),
    breakList: (fault: Fault) => standIn.break(fault, "/customer"),
    /** Requests for the list that reached the stand-in. */
    asked: () => standIn.requests.filter(({ target }) => target.startsWith("/customer?")).length,
    /**
     * `<status> <key>` of the error that a call ends with. The error goes to the log as an error handler would write
     * it, with message, stack and causes, so that `logged` shows whether any of them holds what it must not.
     */
    outcome: async (call: Promise<unknown>): Promise<string> => {
      try {
        await call;
        return "ok";
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        logger.error({ err: error, key: error.key }, error.message);
        return `${error.status} ${error.key}`;
      }
    },
    /** Words in the log that have no business there: every secret of these tests says "cnry", the token is itself. */
    leaks: () => logged.filter((line) => line.includes("cnry") || line.includes(caller.token ?? "no token")),
  };
}

export type UpstreamUnderTest = Awaited<ReturnType<typeof startUpstream>>;
