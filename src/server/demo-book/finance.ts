import type { JsonObject } from "#contract/customer-record.ts";
import { paymentTerms } from "#contract/documented-values.ts";
import { daysFromBook } from "./demo-clock.ts";
import { companyNumber, idOf, locationNumber, withWrongCheckDigit } from "./identifiers.ts";
import { personName } from "./names.ts";
import type { Random } from "./random.ts";

const numberRent = idOf("product number rent");
const numberRentBefore = idOf("product number rent 2024");

interface FinanceOf {
  random: Random;
  isPrivate: boolean;
  domain: string;
  features: readonly string[];
}

/** Billing, limits and number rent, as far as this kind of customer has them. */
export function demoFinance({ random, isPrivate, domain, features }: FinanceOf): JsonObject {
  const invoiceMethod = isPrivate
    ? random.pick(["EMAIL", "MAIL"])
    : random.pick(["EMAIL", "EMAIL", "ELECTRONIC", "MAIL"]);
  const company = companyNumber(random);
  const vatNumber = random.chance(0.015) ? withWrongCheckDigit(company) : company;
  return {
    ...(isPrivate ? {} : { vatNumber: random.chance(0.05) ? `DK${vatNumber}` : vatNumber }),
    ...(random.chance(0.8) ? { accountingSystemId: String(random.integer(10_000, 99_999)) } : {}),
    ...(random.chance(0.3) ? { accountingSystemRef: personName(random) } : {}),
    invoiceMethod,
    ...(invoiceMethod === "EMAIL" ? { emailAddress: `bogholderi@${domain}` } : {}),
    ...(invoiceMethod === "ELECTRONIC"
      ? { electronicAddress: random.chance(0.5) ? locationNumber(random) : company }
      : {}),
    paymentTerms: random.chance(0.6) ? "DAYS_14" : random.pick(paymentTerms),
    ...(features.includes("SIP") ? sipLimits(random) : {}),
    ...(features.includes("MVNO") && random.chance(0.92)
      ? { mvnoUsageLimit: random.pick([500, 1000, 3000, 5000]) }
      : {}),
    ...(features.includes("SIP") || features.includes("MVNO") ? demoNumberRent(random) : {}),
    durationMethod: random.chance(0.04) ? random.integer(1, 3) : 0,
    ...(random.chance(0.05) ? { skipInvoicing: random.chance(0.3) } : {}),
  };
}

function sipLimits(random: Random): JsonObject {
  return {
    ...(random.chance(0.94) ? { sipUsageLimit: random.pick([1000, 2500, 5000, 10_000, 25_000]) } : {}),
    ...(random.chance(0.94) ? { channelLimit: random.pick([2, 4, 8, 10, 25, 60, 120]) } : {}),
  };
}

function demoNumberRent(random: Random): JsonObject {
  // Rent is invoiced quarters ahead; a few have been forgotten.
  const days = random.chance(0.04) ? -random.integer(1, 120) : random.integer(5, 90);
  return {
    numberRentProduct: numberRent,
    numberRentUntil: daysFromBook(days),
    numberRentCount: {
      singles: random.integer(1, 60),
      hundreds: random.chance(0.2) ? random.integer(1, 4) : 0,
    },
    numberRentLastProduct: random.chance(0.9) ? numberRent : numberRentBefore,
  };
}
