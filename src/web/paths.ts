/** The desk's own addresses. List parameters go behind them through the codec (contract/customer-query.ts). */
export const paths = {
  home: "/",
  login: "/login",
  customers: "/customers",
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
} as const;
