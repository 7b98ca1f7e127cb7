import type {
  authenticationSecurities,
  features,
  invoiceMethods,
  paymentTerms,
  presences,
  slaDays,
  slaPeriods,
} from "#contract/documented-values.ts";
import type { resellerSkins } from "#contract/reseller-skins.ts";
import { states } from "./customer-states.ts";

type Words<Codes extends readonly string[]> = Record<Codes[number], string>;

/** Words for every code that the documentation lists; any other code is shown as it came. */
export const customerValues = {
  state: states,
  invoiceMethod: { MAIL: "Letter", EMAIL: "E-mail", ELECTRONIC: "Electronic" } satisfies Words<
    typeof invoiceMethods
  >,
  paymentTerms: {
    DAYS_5: "5 days",
    DAYS_7: "7 days",
    DAYS_14: "14 days",
    DAYS_30: "30 days",
    DAYS_60: "60 days",
    DAYS_90: "90 days",
    CURRENT_MONTH_PLUS_DAYS_7: "Current month + 7",
    CURRENT_MONTH_PLUS_DAYS_14: "Current month + 14",
    CURRENT_MONTH_PLUS_DAYS_30: "Current month + 30",
  } satisfies Words<typeof paymentTerms>,
  resellerSkin: { EARTH: "Earth", TEAL: "Teal", DARK: "Dark" } satisfies Words<typeof resellerSkins>,
  feature: {
    CUSTOMER: "Customer",
    SIP: "SIP",
    MVNO: "Mobile",
    PBX: "PBX",
    TCE: "Call Enhancer",
    DNS: "Domains",
    INTERNET: "Internet",
    TV: "TV",
    IPTVPRIVATE: "IPTV private",
    IPTVBUSINESS: "IPTV business",
    FLEXCARE: "FlexCare",
    ZEROTIER: "ZeroTier",
    EXTERNAL_LICENSES: "External licences",
    EXTERNAL_LICENCES: "External licences",
    NETWORK_MANAGEMENT: "Network management",
    CHANGELOG: "Changelog",
    ORGANIZATION: "Organization",
  } satisfies Words<typeof features>,
  authenticationSecurity: {
    NONE: "Password only",
    SMS: "Password and SMS code",
    AUTHENTICATOR: "Password and authenticator app",
  } satisfies Words<typeof authenticationSecurities>,
  presence: {
    AVAILABLE: "Available",
    BUSY: "Busy",
    OUT_OF_OFFICE: "Out of office",
    OFF_WORK: "Off work",
    HOLIDAY: "Holiday",
  } satisfies Words<typeof presences>,
  slaDays: {
    WEEK_DAYS: "Monday to Friday",
    WEEK_DAYS_AND_SATURDAY: "Monday to Saturday",
    ALL: "Every day",
  } satisfies Words<typeof slaDays>,
  slaPeriod: {
    "07:45-16:00": "07:45–16:00",
    "08:00-22:00": "08:00–22:00",
    "00:00-23:59": "All day and night",
  } satisfies Words<typeof slaPeriods>,
};
