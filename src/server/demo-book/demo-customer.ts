import type { JsonObject } from "#contract/customer-record.ts";
import { authenticationSecurities } from "#contract/documented-values.ts";
import { daysFromBook } from "./demo-clock.ts";
import { withFaults } from "./faults.ts";
import { demoFeatures } from "./features.ts";
import { demoFinance } from "./finance.ts";
import { idOf, phoneNumber } from "./identifiers.ts";
import { demoIntegrations } from "./integrations.ts";
import { demoIptv } from "./iptv.ts";
import { customerName, domainOf, personName } from "./names.ts";
import { streetAddress } from "./places.ts";
import { type Random, seededRandom } from "./random.ts";
import { groupOf } from "./reseller-customer.ts";
import type { DemoReseller } from "./reseller-tree.ts";
import { demoServiceLevelAgreements } from "./service-level-agreements.ts";

const notes = [
  "Ring til receptionen før kl. 9, ellers til værkstedet.",
  "Betaler altid til tiden. Kontakt kun på mail.",
  "Nummerportering afventer underskrift.\nRykket 2. gang.",
  "Har egen el-installatør. Må ikke ringes op i frokostpausen.",
  "Aftale om særpris på hundredserier udløber med bindingen.",
] as const;

/** Customer number `index` of the book, under `reseller`: the same for the same number, whatever the book's size. */
export function demoCustomer(index: number, reseller: DemoReseller): JsonObject {
  const random = seededRandom(index);
  const { name, isPrivate } = customerName(random);
  const domain = domainOf(name);
  const features = demoFeatures(random, isPrivate);
  const integrations = demoIntegrations({ random, isReseller: false, domain, features });
  const agreements = demoServiceLevelAgreements(random);
  const hasTelevision = features.some((feature) => feature.startsWith("IPTV"));
  const customer = {
    _id: idOf(`customer ${index}`),
    name,
    phoneNumber: phoneNumber(random),
    ...(random.chance(0.25) ? { faxNumber: phoneNumber(random) } : {}),
    state: demoState(random),
    parentReseller: reseller.id,
    emailAddress: `${random.pick(["info", "kontor", "post", "mail", "kontakt", "drift"])}@${domain}`,
    ...(random.chance(0.5) ? { website: random.chance(0.6) ? `www.${domain}` : `https://${domain}` } : {}),
    ...(random.chance(0.15) ? { notes: random.pick(notes) } : {}),
    addresses: demoAddresses(random, index),
    finance: demoFinance({ random, isPrivate, domain, features }),
    isReseller: false,
    features,
    authenticationSecurity: random.pick(authenticationSecurities),
    ...(random.chance(0.05) ? { custom: demoCustom(random) } : {}),
    ...(integrations ? { integrations } : {}),
    ...(agreements ? { serviceLevelAgreements: agreements } : {}),
    ...(features.includes("MVNO") && random.chance(0.2)
      ? {
          simTag: random.pick(["providerx", "roaming-eu", "iot"]),
          mvno: { dataTopUpSms: random.chance(0.5) },
        }
      : {}),
    ...(random.chance(0.1)
      ? { storage: { used: random.integer(0, 900_000_000), total: 1_073_741_824 } }
      : {}),
    bindingDate: random.chance(0.5) ? daysFromBook(random.integer(-60, 900)) : null,
    customerGroup: random.chance(0.3) ? groupOf(reseller, random) : null,
    ...(hasTelevision ? { iptv: demoIptv(random) } : {}),
  };
  return withFaults(customer, random);
}

function demoState(random: Random): string {
  if (random.chance(0.03)) return "DELETED";
  return random.chance(0.02) ? "BLOCKED" : "ACTIVE";
}

function demoAddresses(random: Random, index: number): JsonObject[] {
  const count = random.chance(0.2) ? random.integer(2, 5) : 1;
  return Array.from({ length: count }, (_, place) => {
    const { address, zip, city, municipalityCode } = streetAddress(random);
    return {
      _id: idOf(`address ${index}.${place}`),
      primary: place === 0,
      ...(place > 0
        ? { alternativeName: random.pick(["Lager", "Afdeling Øst", "Værksted", "Filial", "Bogholderi"]) }
        : {}),
      address,
      zip,
      city,
      municipalityCode,
      ...(place > 0 && random.chance(0.4) ? { fixedNumber: phoneNumber(random) } : {}),
    };
  });
}

function demoCustom(random: Random): JsonObject {
  return {
    crm: { id: random.integer(1000, 99_999), owner: personName(random) },
    tags: random.some(["vip", "kampagne-2026", "fiber-klar", "opsagt"], 2),
    ...(random.chance(0.3) ? { apiKey: `demo-${random.digits(10)}` } : {}),
  };
}
