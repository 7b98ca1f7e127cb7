import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { isJsonObject } from "#contract/customer-record.ts";
import { revealRequestSchema } from "#contract/reveal.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { answerJson } from "#server/answer-json.ts";
import { recordReveal } from "#server/audit/audit-log.ts";
import { bodyOf } from "#server/body-of.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { DeskError } from "#server/desk-error.ts";
import { fromSource } from "#server/from-source.ts";
import { findSecret } from "./find-secret.ts";

const revealsAMinute = 10;

/**
 * `POST /api/customer/:id/reveal` `{path}`: one credential of one customer, on record. 404 `customer` when the
 * caller cannot reach the customer, 422 `path` when that is no credential or holds none, 429 after ten a minute.
 */
export function revealSecret(desk: Desk): DeskHandler {
  const { source, database, logger, now } = desk;
  const limit = new RateLimiterMemory({ keyPrefix: "reveal", points: revealsAMinute, duration: 60 });

  return async (c) => {
    const { path } = bodyOf(c, revealRequestSchema);
    const { user } = c.get("session").caller;
    const customer = c.req.param("id") ?? "";
    const event = { requestId: c.get("requestId"), employee: user.employee, customer };

    await limit.consume(user.employee).catch((rejection: unknown) => {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      logger.warn({ ...event, event: "reveal refused" }, "too many reveals");
      const retryAfter = rejection.msBeforeNext / 1000;
      throw new DeskError(429, "too_many_reveals", "Ten credentials a minute are the limit.", { retryAfter });
    });

    const query = widestQuery(customer, user);
    const page = await fromSource(c, desk, (caller, signal) => source.list(query, caller, signal));
    const record = page.customers.find((row) => isJsonObject(row) && row._id === customer);
    if (!record) throw new DeskError(404, "customer", "There is no such customer within reach.");
    const value = findSecret(record, path);
    if (value === undefined) throw new DeskError(422, "path", "There is no credential at that path.");

    // First on record, then out of the door.
    await recordReveal(database, { at: now(), user, customer, path, requestId: event.requestId });
    logger.info({ ...event, event: "reveal" }, "credential revealed");
    return answerJson(c, { value });
  };
}

/** The one customer in full, wherever in the caller's reach it stands. */
function widestQuery(customer: string, user: User): CustomerQuery {
  const admin = isAdmin(user);
  return {
    ...defaultRequest,
    customerIds: [customer],
    limit: 1,
    full: true,
    includeDeleted: true,
    all: admin,
    includeSubresellers: !admin,
  };
}
