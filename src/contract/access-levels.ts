/** Lowest to highest, in the order of the platform's employee pages. */
export const accessLevels = [
  "NO_LOGIN",
  "PERSONAL",
  "VIEWER",
  "MANAGER",
  "OWNER",
  "RESELLER",
  "RESELLER_ADMIN",
  "ADMIN",
] as const;
