/**
 * The closed sets of values that the platform's documentation lists (api:customer:list, section "Response").
 * Real answers hold others (the documentation's own sample says `ENABLED` and `14DAYS`), so nothing may be
 * rejected for not being here: these lists decide only what is marked as undocumented.
 */

export const invoiceMethods = ["MAIL", "EMAIL", "ELECTRONIC"] as const;

export const paymentTerms = [
  "DAYS_5",
  "DAYS_7",
  "DAYS_14",
  "DAYS_30",
  "DAYS_60",
  "DAYS_90",
  "CURRENT_MONTH_PLUS_DAYS_7",
  "CURRENT_MONTH_PLUS_DAYS_14",
  "CURRENT_MONTH_PLUS_DAYS_30",
] as const;

export const features = [
  "CUSTOMER",
  "SIP",
  "MVNO",
  "PBX",
  "TCE",
  "DNS",
  "INTERNET",
  "TV",
  "IPTVPRIVATE",
  "IPTVBUSINESS",
  "FLEXCARE",
  "ZEROTIER",
  "EXTERNAL_LICENSES",
  // `GET /auth/validateToken` spells it so; both spellings are the platform's own.
  "EXTERNAL_LICENCES",
  "NETWORK_MANAGEMENT",
  "CHANGELOG",
  "ORGANIZATION",
] as const;

export const authenticationSecurities = ["NONE", "SMS", "AUTHENTICATOR"] as const;

export const presences = ["AVAILABLE", "BUSY", "OUT_OF_OFFICE", "OFF_WORK", "HOLIDAY"] as const;

export const slaResponseTimes = [1, 3, 8, 24] as const;

export const slaDays = ["WEEK_DAYS", "WEEK_DAYS_AND_SATURDAY", "ALL"] as const;

export const slaPeriods = ["07:45-16:00", "08:00-22:00", "00:00-23:59"] as const;
