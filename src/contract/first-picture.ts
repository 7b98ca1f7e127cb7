import type { ListQuery } from "./customer-query.ts";

/** The list as the API answered it, for a picture of it. Nothing of it has been read yet. */
export interface ListToDraw {
  query: ListQuery;
  /** The answer of `GET /api/customer`. */
  page: unknown;
  /** The answer of `GET /api/customer/resellers/list`; null while it is not there. */
  resellers: unknown;
  language: "da" | "en";
}

/**
 * Draws the list's first screen for the document: the app's own components, built for the server (dist/server). The
 * server knows no more of them than this.
 */
export interface FirstPicture {
  /** The table's measures for `query` as declarations of custom properties, for the root element. */
  measures: (query: ListQuery) => string;
  /** HTML without attributes of style, or null where the first screen is another than a table with rows. */
  draw: (list: ListToDraw) => Promise<string | null>;
}
