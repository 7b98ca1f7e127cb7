import { apiPaths, deskHeader } from "#contract/paths.ts";
import type { Database } from "#server/database/database.ts";
import { figure } from "../report.ts";
import { quantile } from "../statistics.ts";
import { signInAsAdmin } from "./desk-client.ts";
import { explained } from "./explained.ts";
import { floor } from "./floor.ts";
import { request } from "./request.ts";

const probeEvery = 10;

/** What users ask most, and what costs most, in the API's own words. The offset goes near the end of the book. */
const questions = (customers: number) => [
  { what: "first page", search: "all=true&limit=25" },
  { what: "search, rare word", search: "all=true&limit=25&filter=rabatbutik" },
  { what: "search, common word", search: "all=true&limit=25&filter=aps" },
  { what: "search, two letters", search: "all=true&limit=25&filter=ap" },
  { what: "search, no match", search: "all=true&limit=25&filter=xqzxqz" },
  { what: "two letters, no match", search: "all=true&limit=25&filter=%C2%A7%C2%B6" },
  { what: "deep page", search: `all=true&limit=25&offset=${Math.floor(customers * 0.9)}` },
  { what: "500 customers in full", search: "all=true&limit=500&full=true" },
];

export const serverHead = [
  "book",
  "question",
  "p50",
  "p99",
  "bare handler p50",
  "PostgreSQL itself",
  "others wait",
];

/** A line of the table for each question, in ms. `database` is the desk's own, where it is a PostgreSQL. */
export async function measureDesk(
  book: string,
  url: string,
  customers: number,
  runs: number,
  database: Database | null,
): Promise<string[][]> {
  const { headers, user } = await signInAsAdmin(url);
  const lines: string[][] = [];
  for (const { what, search } of questions(customers)) {
    const path = `${url}${apiPaths.customers}?${search}`;
    const { body, status } = await request(path, headers); // the first one also warms up
    if (status !== 200) throw new Error(`${what} on ${book} was answered with ${status}.`);
    const waits = probe(url);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push((await request(path, headers)).time);
    const longestWait = await waits.stop();
    const bare = sorted(await floor(body, runs));
    const itself = database ? figure(await explained(database, search, user)) : "";
    const ranked = sorted(times);
    const figures = [quantile(ranked, 0.5), quantile(ranked, 0.99), quantile(bare, 0.5)].map(figure);
    lines.push([book, what, ...figures, itself, figure(longestWait)]);
  }
  return lines;
}

/** How long another user's smallest request waits meanwhile: the event loop's delay as it is felt from outside. */
function probe(url: string) {
  let isOn = true;
  let longest = 0;
  const ended = (async () => {
    while (isOn) {
      const { time } = await request(`${url}/healthz`, { [deskHeader.name]: deskHeader.value });
      longest = Math.max(longest, time);
      await new Promise((resolve) => setTimeout(resolve, probeEvery));
    }
  })();
  return {
    stop: async () => {
      isOn = false;
      await ended;
      return longest;
    },
  };
}

function sorted(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other);
}
