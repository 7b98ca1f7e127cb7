import type { BlockList } from "node:net";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { FirstPicture } from "#contract/first-picture.ts";
import { answerError } from "./answer-error.ts";
import { aroundEveryRequest } from "./around-every-request.ts";
import { demoLogins } from "./auth/demo-logins.ts";
import { login } from "./auth/login.ts";
import { logout } from "./auth/logout.ts";
import { session } from "./auth/session.ts";
import { listCustomers } from "./customers/list-customers.ts";
import { listResellers } from "./customers/list-resellers.ts";
import { revealSecret } from "./customers/reveal-secret.ts";
import type { Database } from "./database/database.ts";
import type { Desk, DeskHandler } from "./desk.ts";
import type { DeskEnv } from "./desk-env.ts";
import { serveFile, servePage } from "./files/serve-file.ts";
import type { WebFiles } from "./files/web-files.ts";
import { home } from "./first-list/home.ts";
import { pageWithList } from "./first-list/page-with-list.ts";
import { allowedHost } from "./gate/allowed-host.ts";
import { createGate } from "./gate/gate.ts";
import { methodNotAllowed, noSuchPath } from "./gate/no-such-route.ts";
import { fromPersonOrDesk } from "./gate/request-origin.ts";
import { type ApiRouteName, apiMethods, apiRoutes, pagePaths, probePaths } from "./gate/route-table.ts";
import { health, readiness } from "./probes.ts";
import { requestPath } from "./request-target.ts";
import { createSessions, defaultLifetimes, type SessionLifetimes } from "./sessions/sessions.ts";
import type { CustomerSource } from "./sources/customer-source.ts";
import { putView, removeView, savedViews } from "./views/saved-views.ts";

export interface AppOptions {
  source: CustomerSource;
  /** Migrated: the sessions, the audit log and the saved views are in it. */
  database: Database;
  logger: Logger;
  /** The built app; the development server serves its own and passes none. */
  files: WebFiles;
  /** What draws the list into the page; null where the app is not built. */
  firstPicture: FirstPicture | null;
  /** 32 bytes; the same for every replica. */
  sealingKey: Buffer;
  /** `https://desk.example.dk` when TLS ends in front of the desk, else null: then only this machine may ask. */
  publicOrigin: string | null;
  trustedProxies: BlockList;
  lifetimes?: SessionLifetimes;
  now?: () => Date;
}

/** The desk as one function from request to answer. Listens nowhere, reads no environment, starts no timer. */
export function createApp(options: AppOptions): Hono<DeskEnv> {
  const { source, database, logger, files, firstPicture, publicOrigin, trustedProxies } = options;
  const { sealingKey, lifetimes = defaultLifetimes, now = () => new Date() } = options;
  const sessions = createSessions({ database, sealingKey, lifetimes, now });
  const gateFor = createGate({ sessions, publicOrigin });
  const desk: Desk = { source, database, sessions, logger, trustedProxies, now };

  const handlers: Record<ApiRouteName, DeskHandler> = {
    login: login(desk),
    logout: logout(desk),
    session,
    demoLogins: demoLogins(desk),
    customers: listCustomers(desk),
    resellers: listResellers(desk),
    views: savedViews(desk),
    putView: putView(desk),
    removeView: removeView(desk),
    reveal: revealSecret(desk),
  };

  const app = new Hono<DeskEnv>({ getPath: requestPath });
  app.onError((error, c) => answerError(error, c, logger));
  app.use(aroundEveryRequest(logger), allowedHost(publicOrigin));

  for (const name of Object.keys(apiRoutes) as ApiRouteName[] /* keys of the table's literal */) {
    const route = apiRoutes[name];
    app.on(route.method, [route.path], ...gateFor(route), handlers[name]);
  }
  // After all of them: a path may have several methods.
  for (const [path, methods] of apiMethods) app.all(path, methodNotAllowed(methods));
  app.get(probePaths.health, fromPersonOrDesk, health);
  app.get(probePaths.readiness, fromPersonOrDesk, readiness(desk));
  const page = { shell: files.shell, firstPicture, ask: app.request, logger };
  app.get("/", fromPersonOrDesk, home(page));
  app.get("/customers", fromPersonOrDesk, pageWithList(page));
  for (const path of pagePaths) app.get(path, fromPersonOrDesk, (c) => servePage(c, files.shell));
  for (const [path, file] of files.byPath) app.get(path, fromPersonOrDesk, (c) => serveFile(c, file, path));
  app.notFound(noSuchPath(files));
  return app;
}
