import type { Browser } from "@playwright/test";
import type { Cookies, Subject } from "../subject.ts";

/** What every measure is given. */
export interface Bench {
  browser: Browser;
  cookies: Cookies;
  book: Book;
}

/** What the API says of the book, to know what has to be painted. Names are ids. */
export interface Book {
  /** The first customers of the list of all. */
  first: string[];
  /** A search and its answer's first customer and number of rows. */
  search: { text: string; first: string; rows: number };
}

export interface Row {
  what: string;
  unit: "ms" | "kB" | "MB" | "%" | "nodes";
  /** What the desk may be at most: times the plain page, or in the row's own unit. */
  goal?: { times: number } | { most: number };
}

/** One measure: its rows of the table, and one run of it on one page, which gives a value for each row in order. */
export interface Measure {
  rows: Row[];
  run: (bench: Bench, subject: Subject) => Promise<number[]>;
}
