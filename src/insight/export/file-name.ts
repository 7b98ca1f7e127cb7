import { danishClock, danishDay } from "./danish-day.ts";

/** Far below what a file system takes, with room for the time and for " (2)". */
const longestPart = 40;

/** What tells this file from the other ones of the day. */
export interface ExportedList {
  /** The name of the reseller whose customers they are; "" for no particular one. */
  reseller: string;
  /** What was searched for. */
  search: string;
  /** Do filters decide as well who is in the file? */
  isFiltered: boolean;
  /** Were the customers picked out one by one, maybe from several lists? Then nothing of this one is said of them. */
  isSelection: boolean;
}

/**
 * `customers-nordlys-telecom-apotek-2026-11-26-1305.csv`: letters, digits and dashes, which every file system and every
 * mail program takes. Day and time are Denmark's.
 */
export function exportFileName(list: ExportedList, format: "csv" | "json", now: Date): string {
  const which = list.isSelection
    ? ["selected"]
    : [list.reseller, list.search, list.isFiltered ? "filtered" : ""];
  const parts = ["customers", ...which, danishDay(now), danishClock(now)];
  return `${parts.map(safe).filter(Boolean).join("-")}.${format}`;
}

function safe(part: string): string {
  return part
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, longestPart)
    .replace(/^-+|-+$/g, "");
}
