/** The desk's own addresses. List parameters go behind them through the codec (contract/customer-query.ts). */
export const paths = {
  home: "/",
  login: "/login",
  customers: "/customers",
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  resellers: "/resellers",
  /** The page that shows customers side by side. */
  comparison: "/customers/compare",
  /** Two to four make sense, one is where a choice begins. */
  compare: (ids: readonly string[]) => `/customers/compare?ids=${ids.map(encodeURIComponent).join(",")}`,
} as const;
