import { adminParametersOf, type CustomerQuery, parseRequest } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { answerJson } from "#server/answer-json.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { DeskError } from "#server/desk-error.ts";
import { fromSource } from "#server/from-source.ts";
import { accessDenied } from "#server/gate/session-required.ts";
import { redact } from "#server/redact.ts";
import { requestQuery } from "#server/request-target.ts";

/** `GET /api/customer`: the documented envelope for the 14 documented parameters, without credentials. */
export function listCustomers(desk: Desk): DeskHandler {
  return async (c) => {
    const query = readQuery(requestQuery(c.req.raw, c.env), c.get("session").caller.user);
    const page = await fromSource(c, desk, (caller, signal) => desk.source.list(query, caller, signal));
    return answerJson(c, { ...page, customers: redact(page.customers) });
  };
}

function readQuery(search: URLSearchParams, user: User): CustomerQuery {
  const { query, problem } = parseRequest(search);
  if (problem) {
    // The name is the client's own text; longer ones than any parameter's are cut.
    const parameter = problem.parameter.slice(0, 40);
    throw new DeskError(
      422,
      parameter,
      `The parameter ${parameter} is not as documented (${problem.problem}).`,
    );
  }
  // Refused, not ignored: a list that is not what was asked for looks just like one that is.
  if (adminParametersOf(query).length > 0 && !isAdmin(user)) throw accessDenied();
  return query;
}
