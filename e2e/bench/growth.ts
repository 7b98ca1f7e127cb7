import { flips } from "./measures/flip.ts";
import type { Bench } from "./measures/measure.ts";
import { figure, table } from "./report.ts";
import { spread } from "./statistics.ts";
import { nextDoor, openList, type Subject, slowOffice, visit } from "./subject.ts";

/** How a cold load and a later flip grow with rows a page and with the line's latency: medians in ms, as a table. */
export async function growth(bench: Bench, subjects: readonly Subject[], runs: number): Promise<string> {
  const cases = [
    ...[25, 100, 500].map((limit) => ({ what: `${limit} rows, 40 ms`, limit, latency: 40 })),
    ...[0, 150, 300].map((latency) => ({ what: `25 rows, ${latency} ms`, limit: 25, latency })),
  ];
  const lines: string[][] = [];
  for (const { what, limit, latency } of cases) {
    const cells: string[] = [];
    for (const subject of subjects) {
      const cold: number[] = [];
      const later: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        cold.push(await coldLoad(bench, subject, limit, latency));
        later.push((await flips(bench, subject.url, { ...nextDoor, latency }, limit)).time);
      }
      cells.push(figure(spread(cold).median), figure(spread(later).median));
    }
    lines.push([what, ...cells]);
  }
  return table(["", ...subjects.flatMap(({ name }) => [`${name}: cold load`, `${name}: flip`])], lines);
}

async function coldLoad({ browser, cookies }: Bench, subject: Subject, limit: number, latency: number) {
  const { page, close } = await visit(browser, cookies, { ...slowOffice, latency });
  const time = await openList(page, subject, `all=true&limit=${limit}`);
  await close();
  return time;
}
