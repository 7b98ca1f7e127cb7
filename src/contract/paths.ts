/** The desk's API, same origin. Every request carries `deskHeader`, which no cross-site form or link can set. */
export const apiPaths = {
  login: "/api/auth/login",
  logout: "/api/auth/logout",
  session: "/api/auth/session",
  demoLogins: "/api/auth/demo-logins",
  customers: "/api/customer",
  resellers: "/api/customer/resellers/list",
  views: "/api/views",
  view: (id: string) => `/api/views/${encodeURIComponent(id)}`,
  reveal: (id: string) => `/api/customer/${encodeURIComponent(id)}/reveal`,
} as const;

export const deskHeader = { name: "X-TX", value: "1" } as const;

/** Marks a request that no user made (a refresh on a timer): it does not keep the session alive. */
export const backgroundHeader = { name: "X-TX-Background", value: "1" } as const;
