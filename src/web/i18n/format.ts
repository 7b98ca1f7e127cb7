import type { Language } from "./language.ts";

/** The platform's customers are Danish: a time is Danish time wherever the reader sits. */
const timeZone = "Europe/Copenhagen";

const locales: Record<Language, string> = { en: "en-GB", da: "da-DK" };

export interface Format {
  /** 2,431 · 2.431 */
  number: (value: number) => string;
  /** DKK 10,000 · 10.000 kr.; øre only where there are any. */
  dkk: (amount: number) => string;
  /** 28 Feb 2027 · 28. februar 2027 */
  date: (moment: Date) => string;
  /** 14:02, in both languages: Danish software writes the colon although the dictionary has a full stop. */
  time: (moment: Date) => string;
  /** 28 Feb 2027, 14:02 · 28. februar 2027 14:02 */
  dateTime: (moment: Date) => string;
  /** Fri · fre. */
  weekday: (moment: Date) => string;
  /** 28: the day of the month. */
  day: (moment: Date) => number;
  /** 2 min ago · for 2 min. siden; whole minutes, hours or days, and the seconds of the first minute. */
  ago: (moment: Date, now: Date) => string;
}

const formats = new Map<Language, Format>();

/** The formats of a language; Intl objects are slow to make, so each language makes them once, and when they are used. */
export function formatOf(language: Language): Format {
  const made = formats.get(language) ?? createFormat(language);
  formats.set(language, made);
  return made;
}

function createFormat(language: Language): Format {
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions, of = locale) =>
    onFirstUse(() => new Intl.DateTimeFormat(of, { timeZone, ...options }));
  const number = onFirstUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
  const dkk = onFirstUse(
    () =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "DKK",
        trailingZeroDisplay: "stripIfInteger",
      }),
  );
  const date = dates({ day: "numeric", month: language === "da" ? "long" : "short", year: "numeric" });
  const time = dates({ hour: "2-digit", minute: "2-digit" }, "en-GB");
  const weekday = dates({ weekday: "short" });
  const day = dates({ day: "numeric" }, "en");
  const relative = onFirstUse(
    () => new Intl.RelativeTimeFormat(locale, { style: "short", numeric: "always" }),
  );
  // The short Danish form leaves out the "for" that a sentence needs; the long form spells out the minutes.
  const ago = (amount: number, unit: "second" | "minute" | "hour" | "day") =>
    (language === "da" ? "for " : "") + relative().format(-Math.floor(amount), unit);
  const separator = language === "da" ? " " : ", ";
  const thousands = language === "da" ? "." : ",";

  return {
    number: (value) => (isCount(value) ? grouped(value, thousands) : number().format(value)),
    dkk: (amount) => dkk().format(amount),
    date: (moment) => date().format(moment),
    time: (moment) => time().format(moment),
    dateTime: (moment) => date().format(moment) + separator + time().format(moment),
    weekday: (moment) => weekday().format(moment),
    day: (moment) => Number(day().format(moment)),
    ago: (moment, now) => {
      const seconds = Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 1000));
      if (seconds < 60) return ago(seconds, "second");
      if (seconds < 3600) return ago(seconds / 60, "minute");
      if (seconds < 86_400) return ago(seconds / 3600, "hour");
      return ago(seconds / 86_400, "day");
    },
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Counts are all that the first list has of numbers, and the first Intl.NumberFormat of a page takes 12 ms to make. */
function grouped(count: number, thousands: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, thousands);
}

/** The first list needs none of these, and a slow computer tens of milliseconds for all of them. */
function onFirstUse<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
