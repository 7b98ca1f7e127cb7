/** Everything that the desk ever asks the platform for. No other path and no other method leaves this server. */
const methods = {
  "/auth/login": "POST",
  "/auth/validateToken": "GET",
  "/customer": "GET",
  "/customer/CUSTOMER_ID": "GET",
  "/customer/resellers/list": "GET",
} as const;

export type UpstreamPath = keyof typeof methods;

export interface UpstreamRequest {
  path: UpstreamPath;
  /** Stands for the `CUSTOMER_ID` of the path; only that path has one. */
  customerId?: string;
  /** Documented parameters, the user's token among them. */
  search?: URLSearchParams;
  /** JSON body; only the login has one. */
  body?: object;
}

export function methodOf(request: UpstreamRequest): "GET" | "POST" {
  return methods[request.path];
}

/** The address below `baseUrl`, whose origin and path prefix no request can change. */
export function addressOf(request: UpstreamRequest, baseUrl: URL): URL {
  const address = new URL(baseUrl);
  const path = request.path.replace("CUSTOMER_ID", encodeURIComponent(request.customerId ?? ""));
  address.pathname = baseUrl.pathname.replace(/\/$/, "") + path;
  address.search = request.search?.toString() ?? "";
  return address;
}
