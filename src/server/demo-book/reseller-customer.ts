import type { JsonObject } from "#contract/customer-record.ts";
import { resellerSkins } from "#contract/reseller-skins.ts";
import { resellerFeatures } from "./features.ts";
import { demoFinance } from "./finance.ts";
import { idOf, phoneNumber } from "./identifiers.ts";
import { demoIntegrations } from "./integrations.ts";
import { domainOf } from "./names.ts";
import { streetAddress } from "./places.ts";
import { type Random, seededRandom } from "./random.ts";
import type { DemoReseller } from "./reseller-tree.ts";

const groupNames = ["Privat", "Erhverv", "Offentlig", "Sæson"] as const;

/** The id of one of the reseller's own customer groups. */
export function groupOf(reseller: DemoReseller, random: Random): string {
  return groupId(reseller, random.pick(groupNames));
}

function groupId(reseller: DemoReseller, group: string): string {
  return idOf(`group ${group} of ${reseller.id}`);
}

/** One large reseller for each skin, and each with a demo login (demo-employees.ts). */
const skinsOfLarge: Readonly<Record<string, (typeof resellerSkins)[number]>> = {
  "Midt IT & Tele": "EARTH",
  "Øresund Tele": "TEAL",
  "Danske Lægers Netværk": "DARK",
};

/** The other large ones have a portal of their own and leave the desk's look as it is. */
function resellerSkin({ name, level }: DemoReseller, random: Random): { resellerSkin?: string } {
  const skin = level > 1 ? random.pick(resellerSkins) : skinsOfLarge[name];
  return skin ? { resellerSkin: skin } : {};
}

/** The reseller as a customer of the one above it. `organizationResellers` are the ones it may manage, if any. */
export function resellerCustomer(reseller: DemoReseller, below: readonly DemoReseller[]): JsonObject {
  // Numbers of customers count up from zero; these count down, so that the two never share a sequence.
  const random = seededRandom(0xffff_ffff - Number.parseInt(reseller.id.slice(0, 6), 16));
  const domain = domainOf(reseller.name);
  const features = resellerFeatures(random);
  const isOrganization = features.includes("ORGANIZATION");
  const { address, zip, city, municipalityCode } = streetAddress(random);
  return {
    _id: reseller.id,
    name: reseller.name,
    phoneNumber: phoneNumber(random),
    state: "ACTIVE",
    ...(reseller.parent ? { parentReseller: reseller.parent } : {}),
    emailAddress: `noc@${domain}`,
    website: `https://${domain}`,
    addresses: [
      { _id: idOf(`address of ${reseller.id}`), primary: true, address, zip, city, municipalityCode },
    ],
    finance: demoFinance({ random, isPrivate: false, domain, features }),
    isReseller: true,
    resellerPortal: `https://admin.${domain}`,
    resellerInvoice: random.chance(0.6),
    resellerNextInvoiceNumber: random.integer(10_000, 60_000),
    ...resellerSkin(reseller, random),
    resellerEmailAsSender: random.chance(0.4),
    resellerCustomerGroups: groupNames.map((name) => ({ _id: groupId(reseller, name), name })),
    features,
    authenticationSecurity: random.chance(0.2) ? "NONE" : random.pick(["SMS", "AUTHENTICATOR"]),
    organizationResellers: isOrganization ? below.map(({ id }) => id) : null,
    integrations: demoIntegrations({ random, isReseller: true, domain, features }),
    storage: { used: random.integer(5000, 900_000_000), total: 10_737_418_240 },
    bindingDate: null,
    customerGroup: null,
  };
}
