import { apiPaths } from "#contract/paths.ts";

/** Who may: anyone, whoever is signed in, or the access levels that the platform's customer list admits. */
type Access = "anyone" | "signed in" | "customer list";

export interface ApiRoute {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  who: Access;
  /** Whether the route reads a JSON body. A body sent to the others is refused. */
  takesBody: boolean;
}

// Ids as the codec takes them; longer ones than any id find no customer.
const id = ":id{[0-9A-Za-z_-]+}";

/**
 * Everything that the desk's API answers. A path and method that are not here do not exist; the tests walk this
 * table, so a new route is tried without a session and with every method before anyone thinks of it.
 */
export const apiRoutes = {
  login: { method: "POST", path: apiPaths.login, who: "anyone", takesBody: true },
  // Anyone: to be signed out is what the caller wants, and signed out twice is no error.
  logout: { method: "POST", path: apiPaths.logout, who: "anyone", takesBody: false },
  session: { method: "GET", path: apiPaths.session, who: "signed in", takesBody: false },
  demoLogins: { method: "GET", path: apiPaths.demoLogins, who: "anyone", takesBody: false },
  customers: { method: "GET", path: apiPaths.customers, who: "customer list", takesBody: false },
  resellers: { method: "GET", path: apiPaths.resellers, who: "customer list", takesBody: false },
  views: { method: "GET", path: apiPaths.views, who: "customer list", takesBody: false },
  putView: { method: "PUT", path: `${apiPaths.views}/${id}`, who: "customer list", takesBody: true },
  removeView: { method: "DELETE", path: `${apiPaths.views}/${id}`, who: "customer list", takesBody: false },
  reveal: {
    method: "POST",
    path: `${apiPaths.customers}/${id}/reveal`,
    who: "customer list",
    takesBody: true,
  },
} as const satisfies Record<string, ApiRoute>;

export type ApiRouteName = keyof typeof apiRoutes;

/** Every path of the table with the methods that work there. */
export const apiMethods: ReadonlyMap<string, readonly ApiRoute["method"][]> = new Map(
  Object.values(apiRoutes).map(({ path }) => [
    path,
    Object.values(apiRoutes)
      .filter((route) => route.path === path)
      .map(({ method }) => method),
  ]),
);

/** Probes for whatever runs the desk. They tell nothing but whether it works. */
export const probePaths = { health: "/healthz", readiness: "/readyz" } as const;

/** Addresses of the app; all of them answer its page, which then shows the right screen. */
export const pagePaths = ["/", "/login", "/customers", `/customers/${id}`, "/resellers"] as const;
