import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { StandInBook } from "./book.ts";
import { type Fault, faultInFilter } from "./faults.ts";
import { getCustomer, listCustomers, listResellers } from "./list-customers.ts";
import { createLogins } from "./logins.ts";
import { Refusal, sendJson, sendRefusal } from "./replies.ts";

/** A request exactly as it came in. */
interface SeenRequest {
  method: string;
  /** Path and query, not decoded. */
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface StandIn {
  url: string;
  /** Every request since the start, oldest first. */
  requests: SeenRequest[];
  /** Answers every request to `path` (all, if not given) with the fault until `heal`. */
  break(fault: Fault, path?: string): void;
  heal(): void;
  /** Requests that wait for their answer on a connection that is still open. */
  underWay(): number;
  stop(): Promise<void>;
}

/**
 * Starts a small server that speaks the platform's API as its pages describe it, over the book it is given.
 * It shares no code with the desk, so that it can contradict it. `port` 0 lets the system choose.
 */
export async function startStandIn({ port = 0, ...book }: StandInBook & { port?: number }): Promise<StandIn> {
  const requests: SeenRequest[] = [];
  const answer = createPlatform(book);
  let underWay = 0;
  let broken: { fault: Fault; path: string | undefined } | null = null;

  const server = createServer(async (request, response) => {
    underWay++;
    response.once("close", () => underWay--);
    const seen = await read(request).catch(() => null);
    if (!seen) return; // the caller has gone
    requests.push(seen);
    const url = new URL(`http://stand-in${seen.target}`);
    const fault =
      broken && (broken.path ?? url.pathname) === url.pathname
        ? broken.fault
        : faultInFilter(url.searchParams.get("filter"));
    const healthy = () => answer(seen, url, response);
    if (fault) await fault(request, response, healthy);
    else healthy();
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: chosen } = server.address() as AddressInfo; // a TCP server's address is never a text

  return {
    url: `http://127.0.0.1:${chosen}`,
    requests,
    break: (fault, path) => {
      broken = { fault, path };
    },
    heal: () => {
      broken = null;
    },
    underWay: () => underWay,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The healthy platform: the closed list of its paths that the desk may use, and 404 for the rest. */
function createPlatform(book: StandInBook) {
  const logins = createLogins(book);

  function bodyOf({ method, body }: SeenRequest, url: URL): unknown {
    const { pathname, searchParams } = url;
    const token = searchParams.get("token");
    switch (`${method} ${pathname}`) {
      case "POST /auth/login":
        return logins.logIn(JSON.parse(body));
      case "GET /auth/login":
        return logins.logIn(Object.fromEntries(searchParams));
      case "GET /auth/validateToken":
        return logins.validate(searchParams);
      case "GET /auth/logout":
        return logins.logOut(token);
      case "GET /customer":
        return listCustomers(book, logins.whoHas(token), searchParams);
      case "GET /customer/resellers/list":
        return listResellers(book, logins.whoHas(token));
      default:
        return customerOf(pathname, method, token);
    }
  }

  function customerOf(pathname: string, method: string, token: string | null) {
    const [, id] = /^\/customer\/([^/]+)$/.exec(pathname) ?? [];
    if (method !== "GET" || id === undefined) throw new Refusal(404, "not_found");
    return getCustomer(book, logins.whoHas(token), decodeURIComponent(id));
  }

  return (request: SeenRequest, url: URL, response: ServerResponse) => {
    try {
      sendJson(response, 200, bodyOf(request, url));
    } catch (error) {
      sendRefusal(response, error instanceof Refusal ? error : new Refusal(500, "internal_error"));
    }
  };
}

async function read(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "", url: target = "", headers } = request;
  return { method, target, headers, body: Buffer.concat(chunks).toString() };
}
