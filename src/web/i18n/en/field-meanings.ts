import type { DocumentedField } from "#insight/documented-fields.ts";

/**
 * What the platform's documentation says a field means (api:customer:list, section "Response"), in whole sentences.
 * The type asks for every field, so one that is added to the documentation's list cannot be forgotten here.
 */
export const fieldMeanings = {
  _id: "Unique customer id.",
  state: "State of the customer: ACTIVE, BLOCKED (all services disabled) or DELETED.",
  name: "Name of the customer.",
  address: "Address in one line: street, postal code and city, country. Only in the condensed list.",
  phoneNumber: "Primary phone number of the customer.",
  faxNumber: "Primary fax number of the customer, used when documents are faxed, for instance for porting.",
  emailAddress: "Primary e-mail address of the customer.",
  isReseller: "True if the customer is a reseller who can create and manage other customers.",
  parentReseller: "Id of the reseller the customer belongs to. Only top-level resellers have none.",
  customerGroup: "Id of the group the customer belongs to; null if not used.",
  isOrganization: "True if the customer is an organization.",
  "iptv.stbs": "Number of set-top boxes.",
  "iptv.stbsOffline": "Number of set-top boxes that are offline.",
  "iptv.ios": "Number of devices based on iOS or Apple TV.",
  "iptv.android": "Number of devices based on Android or Android TV.",
  "iptv.web": "Number of web-based devices.",
  "iptv.apps": "Total number of app-based devices: iOS, Android, Android TV, Apple TV and web.",
  website: "Primary website address.",
  notes: "Notes about the customer, only visible to resellers and admins.",
  "addresses[]._id": "Id of the address.",
  "addresses[].primary": "True if this is the primary address.",
  "addresses[].alternativeName": "Alternative name for this address.",
  "addresses[].address": "Street, number and so on.",
  "addresses[].zip": "Postal code.",
  "addresses[].city": "City.",
  "addresses[].state": "State.",
  "addresses[].country": "Country; blank for Denmark, which is the default.",
  "addresses[].fixedNumber": "Fixed phone number at this address, if it differs from the primary one.",
  "addresses[].faxNumber": "Fax number at this address, if it differs from the primary one.",
  "addresses[].municipalityCode": "Municipality code, set automatically by the system.",
  "finance.vatNumber": "VAT number.",
  "finance.accountingSystemId":
    "Id that links the customer to the accounting system that does the invoicing.",
  "finance.accountingSystemRef": "Saved customer contact in the accounting system that does the invoicing.",
  "finance.invoiceMethod": "How the customer wishes to be invoiced: MAIL, EMAIL or ELECTRONIC.",
  "finance.emailAddress": "The address that invoices are sent to if the invoice method is EMAIL.",
  "finance.electronicAddress": "The address that invoices are sent to if the invoice method is ELECTRONIC.",
  "finance.paymentTerms": "Payment terms: 5 to 90 days, or the current month plus 7, 14 or 30 days.",
  "finance.sipUsageLimit": "Combined maximum monthly usage in DKK of all SIP accounts.",
  "finance.mvnoUsageLimit": "Maximum monthly usage in DKK of one mobile account.",
  "finance.channelLimit": "Maximum number of concurrent calls the customer may conduct on SIP accounts.",
  "finance.numberRentProduct": "Id of the product used to invoice number rent.",
  "finance.numberRentUntil": "Date that number rent has been invoiced until.",
  "finance.numberRentCount.singles": "Number of single phone numbers counted during the last invoicing.",
  "finance.numberRentCount.hundreds": "Number of series of 100 numbers counted during the last invoicing.",
  "finance.numberRentLastProduct": "Id of the product used at the last invoicing of number rent.",
  "finance.durationMethod": "How calls are timed: 0 for standard, above 0 for custom. ADMIN only.",
  resellerPortal: "Address of the login page, if the reseller has a customized management portal.",
  resellerInvoice:
    "True if the platform sends the invoices to the customers, false if the reseller sends them from its own system.",
  resellerNextInvoiceNumber:
    "Number of the next invoice that is generated; counted up by itself. Only used if the platform sends the invoices.",
  resellerSkin: "Name of the skin of the user interface for this reseller's customers: EARTH, TEAL or DARK.",
  "resellerCustomerGroups[]._id": "Id of the group.",
  "resellerCustomerGroups[].name": "Name of a customer group that the reseller wishes to use.",
  features:
    "Features of the platform that the customer has access to. A reseller can only assign those it has itself.",
  authenticationSecurity: "What every user must log in with: NONE (password only), SMS or AUTHENTICATOR.",
  organizationResellers:
    "Ids of the resellers that this organization can manage; only with the feature ORGANIZATION.",
  custom: "Optional data that third parties may add to a customer, at most 4 kB.",
  "integrations.billing.economic.enabled":
    "True if the integration with Visma e-conomic is enabled; false by default. Only relevant for resellers.",
  "integrations.billing.economic.agreementGrantToken":
    "Set when the app “Telecom X Billing Integration” is allowed to reach the reseller's e-conomic account.",
  "integrations.billing.economic.accrual":
    "Whether the reseller wants to use the accrual module of e-conomic, which must be bought there.",
  "integrations.billing.rackbeat.enabled": "True if the integration with Rackbeat is enabled.",
  "integrations.billing.rackbeat.bearerToken": "Token created in Rackbeat, used to verify against its API.",
  "integrations.billing.uniconta.enabled":
    "True if the integration with Uniconta is enabled; false by default.",
  "integrations.billing.uniconta.username": "User name for logging in to Uniconta.",
  "integrations.billing.uniconta.password": "Password for logging in to Uniconta.",
  "integrations.billing.uniconta.companyId": "Id of the company that the user is connected to in Uniconta.",
  "integrations.licenses.also.enabled":
    "Whether the licences of this customer or reseller are synchronized from ALSO.",
  "integrations.licenses.also.username": "ALSO user name.",
  "integrations.licenses.also.password": "ALSO password.",
  "integrations.licenses.also.customerId": "The customer's id at ALSO.",
  "integrations.licenses.also.tenantId": "The customer's Microsoft tenant id, synchronized from ALSO.",
  "integrations.criipto.enabled": "True if the integration with Criipto is enabled; false by default.",
  "integrations.criipto.clientId": "UUID for creating signature orders with Criipto.",
  "integrations.criipto.clientSecret": "Client secret for creating signature orders with Criipto.",
  "integrations.criipto.domain": "Domain for the login by redirection.",
  "integrations.criipto.clientIdRealm": "Client id for the domain.",
  "integrations.ms365.enabled": "Whether the integration with Microsoft 365 is enabled for this customer.",
  "integrations.ms365.tenantId": "Id of the customer's tenant in Microsoft 365.",
  "integrations.ms365.verified": "True if the connection to the tenant has been verified.",
  "integrations.ms365.calendarSync": "True to integrate the users' calendars.",
  "integrations.ms365.contactsSync": "True to integrate the users' contacts.",
  "integrations.ms365.orgContactsSync": "True to integrate the contacts of the organization.",
  "integrations.ms365.presenceSync":
    "True to synchronize presence, and Teams' states of being in a meeting or a call.",
  "integrations.ms365.calendarShowAsMappings.free":
    "Presence that calendar entries shown as free lead to; null does nothing.",
  "integrations.ms365.calendarShowAsMappings.tentative":
    "Presence that calendar entries shown as tentative lead to; null does nothing.",
  "integrations.ms365.calendarShowAsMappings.busy":
    "Presence that calendar entries shown as busy lead to; null does nothing.",
  "integrations.ms365.calendarShowAsMappings.oof":
    "Presence that calendar entries shown as out of office lead to; null does nothing.",
  "integrations.ms365.calendarShowAsMappings.workingElsewhere":
    "Presence that calendar entries shown as working elsewhere lead to; null does nothing.",
  "integrations.ms365.calendarCategoryMappings[].category": "Calendar category that leads to a presence.",
  "integrations.ms365.calendarCategoryMappings[].presence":
    "Presence that the category leads to: AVAILABLE, BUSY, OUT_OF_OFFICE, OFF_WORK or HOLIDAY.",
  "serviceLevelAgreements.remote.responseTime": "Response time of remote support in hours: 1, 3, 8 or 24.",
  "serviceLevelAgreements.remote.days": "Days of the week that remote support covers.",
  "serviceLevelAgreements.remote.period": "Hours of the day that remote support covers.",
  "serviceLevelAgreements.onsite.responseTime": "Response time of on-site support in hours: 1, 3, 8 or 24.",
  "serviceLevelAgreements.onsite.days": "Days of the week that on-site support covers.",
  "serviceLevelAgreements.onsite.period": "Hours of the day that on-site support covers.",
  "serviceLevelAgreements.services.phoneSupportErrors":
    "Phone support for troubleshooting and faults is included.",
  "serviceLevelAgreements.services.phoneSupportChanges": "Phone support for functional changes is included.",
  "serviceLevelAgreements.services.onsiteInclusive": "On-site assistance is included.",
  "serviceLevelAgreements.services.hardwareInclusive": "Hardware parts are included.",
  "serviceLevelAgreements.services.mitelSwas": "Mitel software assurance is included.",
  "serviceLevelAgreements.services.prescriptionStatus":
    "Prescription status is included, used when integrating with medical systems.",
  simTag: "Optional name of the eSIM pool to assign SIMs from.",
  bindingDate: "When the customer's contract with its reseller expires, if the reseller documents it here.",
} satisfies Record<DocumentedField, string>;
