import type { Logger } from "pino";
import { writeRequest } from "#contract/customer-query.ts";
import { type Resellers, resellersSchema } from "#contract/resellers.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Caller, CustomerSource } from "../customer-source.ts";
import { readEnvelope } from "./customer-envelope.ts";
import { isOutage } from "./outage-policies.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { failureOf } from "./upstream-failure.ts";
import { defaultLimits, type UpstreamLimits } from "./upstream-limits.ts";
import { createUpstreamLine } from "./upstream-line.ts";
import {
  isComplete,
  type Login,
  loginBody,
  type Person,
  readLogin,
  readPerson,
  toCaller,
} from "./upstream-login.ts";
import { refusalOf } from "./upstream-refusal.ts";
import type { UpstreamRequest } from "./upstream-request.ts";
import { readSkin, skinRequest } from "./upstream-skin.ts";

interface UpstreamOptions {
  /** The platform's address; a path in it is kept as a prefix. */
  baseUrl: URL;
  logger: Logger;
  limits?: Partial<UpstreamLimits>;
}

// Logins have no session yet: they share one turn among the sessions, so a storm of them starves nobody's list.
const loginsTurn = "login";
const checksTurn = "check";

/**
 * The platform's API as a source of customers. Every call carries the token of the user who asks, as the documented
 * `token` parameter, and no other; nothing is cached and nothing is shared between users but the line itself.
 */
export function createUpstreamSource(options: UpstreamOptions): CustomerSource {
  const limits = { ...defaultLimits, ...options.limits };
  const line = createUpstreamLine(options.baseUrl, limits, options.logger);

  async function send(
    request: UpstreamRequest,
    session: string,
    signal: AbortSignal,
  ): Promise<UpstreamAnswer> {
    try {
      return await line.send(request, session, signal);
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** A GET in the name of the caller; throws unless the platform answers 2xx with JSON. */
  async function get(request: UpstreamRequest, token: string | null, signal: AbortSignal) {
    if (!token) throw new DeskError(401, "expired", "There is no session at the platform. Sign in again.");
    const search = new URLSearchParams(request.search);
    search.set("token", token);
    const answer = await send({ ...request, search }, token, signal);
    if (answer.status >= 300 || answer.body.flaw) throw refusalOf(request.path, answer);
    return answer;
  }

  /** What a login can do without, or null: it neither fails nor waits for long because of a name or a colour. */
  async function getExtra(request: UpstreamRequest, token: string, signal: AbortSignal): Promise<unknown> {
    const late = AbortSignal.timeout(limits.loginExtrasMs);
    try {
      return (await get(request, token, AbortSignal.any([signal, late]))).body.json;
    } catch (error) {
      if (error instanceof DeskError || error === late.reason) return null;
      throw error;
    }
  }

  /** What the login left out of who signs in. */
  async function askPerson({ token }: Login, signal: AbortSignal): Promise<Person> {
    const search = new URLSearchParams({ extend: "true" });
    return readPerson(await getExtra({ path: "/auth/validateToken", search }, token, signal));
  }

  /** The look of the user's reseller. */
  async function askSkin(login: Login, signal: AbortSignal): Promise<string | null> {
    const request = skinRequest(login);
    return request && readSkin(await getExtra(request, login.token, signal));
  }

  return {
    kind: "upstream",

    async login(request, signal) {
      const answer = await send({ path: "/auth/login", body: loginBody(request) }, loginsTurn, signal);
      const login = readLogin(answer);
      const [person, skin] = await Promise.all([
        isComplete(login.person) ? login.person : askPerson(login, signal),
        askSkin(login, signal),
      ]);
      return toCaller(login, { ...person, ...login.person }, request.username, skin);
    },

    async logout() {
      // The platform's logout would sign the user out everywhere (docs/decisions/007); the desk forgets its token.
    },

    async list(query, caller, signal) {
      const answer = await get({ path: "/customer", search: writeRequest(query) }, caller.token, signal);
      const page = readEnvelope(answer.body.json, query);
      if (!page) throw refusalOf("/customer", answer);
      return page;
    },

    async resellers(caller: Caller, signal) {
      const answer = await get({ path: "/customer/resellers/list" }, caller.token, signal);
      const { json } = answer.body;
      if (!Array.isArray(json)) throw refusalOf("/customer/resellers/list", answer);
      return json.flatMap(readReseller);
    },

    async check(signal) {
      if (performance.now() - line.answeredAt() < limits.readyForMs) return;
      // Without a token, so that no watchdog collects failed logins on the desk's network address.
      const answer = await send({ path: "/auth/validateToken" }, checksTurn, signal);
      if (isOutage(answer)) throw refusalOf("/auth/validateToken", answer);
    },
  };
}

/** One row of the list of resellers, or nothing where it is no reseller: it must not cost the others. */
function readReseller(row: unknown): Resellers {
  return resellersSchema.safeParse([row]).data ?? [];
}
