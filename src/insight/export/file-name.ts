import { danishDay } from "./danish-day.ts";

/** Far below what a file system takes, with room for the day and for " (2)". */
const longestName = 80;

/**
 * `customers-nordlys-telecom-2026-11-26.csv`: letters, digits and dashes, which every file system and every mail
 * program takes. `reseller` is the name of the one whose customers they are; the day is Denmark's.
 */
export function exportFileName(reseller: string, format: "csv" | "json", now: Date): string {
  const safe = reseller
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, longestName)
    .replace(/^-+|-+$/g, "");
  return `${["customers", safe, danishDay(now)].filter(Boolean).join("-")}.${format}`;
}
