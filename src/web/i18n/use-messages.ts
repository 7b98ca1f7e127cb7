import { use } from "react";
import type { Area } from "./area.ts";
import { type Format, formatOf } from "./format.ts";
import { useLanguage } from "./language-context.tsx";

/** The words of one area in the current language; suspends the moment that a lazy area's Danish needs to arrive. */
export function useMessages<Messages>(area: Area<Messages>): Messages {
  const messages = area.read(useLanguage());
  return messages instanceof Promise ? use(messages) : messages;
}

/** Numbers, money, dates and times as the current language writes them. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}
