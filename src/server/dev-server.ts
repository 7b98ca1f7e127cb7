import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import { isRunnableDevEnvironment, type Plugin, runnerImport, type ViteDevServer } from "vite";

// Types only: at run time these modules come through Vite, which reads TypeScript and reloads what was edited.
type EnvironmentModule = typeof import("./environment.ts");
type Development = typeof import("./development.ts");

const apiPath = /^\/(?:api|healthz|readyz)(?:[/?]|$)/;

/**
 * `npm run dev`: the app with hot reload and the desk's API on one port, the API answered by the very same
 * `createApp` as in production. An edit under src/server is live with the next request; the database stays open.
 */
export function deskInDevelopment(): Plugin {
  // Vite's client and React's refresh put inline scripts and styles into the page; this lets those in, no others.
  const nonce = randomBytes(16).toString("base64url");
  return {
    name: "desk-in-development",
    apply: (_, { command, mode, isPreview }) => command === "serve" && mode !== "test" && !isPreview,
    async config() {
      const { module } = await runnerImport<EnvironmentModule>("/src/server/environment.ts");
      const { host, port } = module.readEnvironment(process.env);
      return { server: { host, port, strictPort: true }, html: { cspNonce: nonce } };
    },
    configureServer(server) {
      const desk = createReloadingDesk(server);
      server.middlewares.use(async (request, response, next) => {
        try {
          const { listener, headers } = await desk.current(nonce);
          if (apiPath.test(request.url ?? "")) return listener(request, response);
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
          next();
        } catch (error) {
          next(error);
        }
      });
      server.httpServer?.once("close", desk.close);
    },
  };
}

/** The desk through Vite's module runner: made anew whenever a file of it has changed, over one database. */
function createReloadingDesk(server: ViteDevServer) {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr))
    throw new Error("Vite has no environment to run the server in.");

  let database: ReturnType<Development["openDevelopmentDatabase"]> | undefined;
  let made: { from: Development; listener: Promise<RequestListener> } | undefined;

  return {
    async current(nonce: string) {
      const from = await ssr.runner.import<Development>("/src/server/development.ts");
      database ??= from.openDevelopmentDatabase(process.env);
      if (made?.from !== from) {
        made = { from, listener: database.then((open) => from.createApiListener(process.env, open)) };
      }
      return { listener: await made.listener, headers: from.developmentHeaders(nonce) };
    },
    async close() {
      await (await database)?.close();
    },
  };
}
