import { Refusal } from "./replies.ts";

const flags = [
  "includeDeleted",
  "full",
  "all",
  "includeSubresellers",
  "iptvproviders",
  "iptvprivate",
  "iptvdevices",
  "flexcare",
  "resellers",
] as const;

const adminOnly = ["all", "iptvproviders", "iptvprivate", "parentReseller"];

/** The 14 documented parameters of `GET /customer`, as the platform would read them. */
export type ListParameters = Record<(typeof flags)[number], boolean> & {
  offset: number;
  limit: number;
  filter: string;
  parentReseller: string;
  customerIds: string[];
};

export function readParameters(search: URLSearchParams, accessLevel: string): ListParameters {
  const sentByOthers = adminOnly.some((name) => search.has(name) && search.get(name) !== "false");
  if (sentByOthers && accessLevel !== "ADMIN") throw new Refusal(403, "access_denied");
  const read = Object.fromEntries(flags.map((name) => [name, flag(search, name)]));
  return {
    ...(read as Record<(typeof flags)[number], boolean>), // fromEntries forgets the names
    offset: integer(search, "offset", 0, 0, Number.MAX_SAFE_INTEGER),
    limit: integer(search, "limit", 100, 1, 500),
    filter: search.get("filter") ?? "",
    parentReseller: search.get("parentReseller") ?? "",
    customerIds: search.getAll("customerIds").flatMap((list) => list.split(",")),
  };
}

function flag(search: URLSearchParams, name: string): boolean {
  const text = search.get(name) ?? "false";
  if (!["true", "false", "1", "0"].includes(text)) throw new Refusal(422, name);
  return text === "true" || text === "1";
}

function integer(search: URLSearchParams, name: string, usual: number, least: number, most: number): number {
  const text = search.get(name);
  if (text === null) return usual;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new Refusal(422, name);
  return number;
}
