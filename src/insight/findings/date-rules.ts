import { danishDaysUntil } from "#insight/danish-time.ts";
import { readMoment } from "#insight/moment.ts";
import { findingRule } from "./finding-rule.ts";

/** The widest of the periods in which contracts are usually renewed: 30, 60 or 90 days ahead. */
export const nearDays = 90;

/** Numbers are counted for rent, but the day that rent was invoiced until has passed. */
export const numberRentOverdue = findingRule({
  id: "number-rent-overdue",
  severity: "warning",
  section: "finance",
  fields: ["finance.numberRentUntil", "finance.numberRentCount.singles", "finance.numberRentCount.hundreds"],
  check({ customer: { finance } }, { now }) {
    const numberRentUntil = finance?.numberRentUntil ?? "";
    const { singles, hundreds } = finance?.numberRentCount ?? {};
    const counted = { singles: singles ?? 0, hundreds: hundreds ?? 0 };
    const days = danishDaysUntil(numberRentUntil, now);
    if (days === null || days >= 0 || counted.singles + counted.hundreds <= 0) return [];
    return [{ fields: ["finance.numberRentUntil"], facts: { numberRentUntil, daysAgo: -days, ...counted } }];
  },
});

/** The contract has run out or does within 90 days. `days` is negative when it has, 0 on the day itself. */
export const bindingDate = findingRule({
  id: "binding-date",
  severity: "notice",
  section: "overview",
  fields: ["bindingDate"],
  check({ customer }, { now }) {
    const date = customer.bindingDate ?? "";
    const days = danishDaysUntil(date, now);
    return days !== null && days <= nearDays
      ? [{ fields: ["bindingDate"], facts: { bindingDate: date, days } }]
      : [];
  },
});

/** A text that is no date where one is documented: whatever counts on the date, these rules included, goes without. */
export const unreadableDate = findingRule({
  id: "unreadable-date",
  severity: "notice",
  section: "overview",
  fields: ["bindingDate", "finance.numberRentUntil"],
  check({ customer: { bindingDate, finance } }) {
    const dates = [
      { field: "bindingDate", section: "overview", text: bindingDate },
      { field: "finance.numberRentUntil", section: "finance", text: finance?.numberRentUntil },
    ] as const;
    return dates.flatMap(({ field, section, text }) =>
      text?.trim() && !readMoment(text) ? [{ section, fields: [field], facts: { field, text } }] : [],
    );
  },
});
