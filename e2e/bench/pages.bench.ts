import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { z } from "#contract/zod.ts";
import { startDesk } from "../support/desk-process.ts";
import { password, people } from "../support/sign-in.ts";
import { growth } from "./growth.ts";
import { machine } from "./machine.ts";
import { bigPage } from "./measures/big-page.ts";
import { detail } from "./measures/detail.ts";
import { flip } from "./measures/flip.ts";
import { load } from "./measures/load.ts";
import type { Bench, Book, Measure, Row } from "./measures/measure.ts";
import { memory } from "./measures/memory.ts";
import { typing } from "./measures/typing.ts";
import { startPlainServer } from "./plain-server.ts";
import { figure, table, writeSection } from "./report.ts";
import { spread } from "./statistics.ts";
import { type Subject, signedIn, visit } from "./subject.ts";

const runs = Number(process.env.BENCH_RUNS || 9);
const customers = 5000;
const searchText = "nord";

test("the desk against a page without a framework", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "desk-bench-"));
  const desk = await startDesk("bench", {
    port: 4403,
    dataDir: folder,
    logFolder: "test-results/desks",
    env: { DEMO_CUSTOMERS: String(customers), LOG_LEVEL: "warn" },
  });
  const plain = await startPlainServer(desk.url);
  try {
    const cookies = await signedIn(browser, desk.url, { username: people.admin, password });
    const { page, close } = await visit(browser, cookies, { cpu: 1, latency: 0, megabits: 1000 });
    await page.goto(`${desk.url}/customers`);
    const bench: Bench = { browser, cookies, book: await readBook(page) };
    await close();
    const subjects: Subject[] = [
      { name: "desk", url: desk.url },
      { name: "plain", url: plain.url },
    ];
    const lines: string[][] = [];
    for (const measure of [load, flip, bigPage, typing, detail])
      lines.push(...(await compare(measure, runs)));
    lines.push(...(await compare(memory, Math.ceil(runs / 9))));
    const head = ["what", "desk (quartiles)", "plain (quartiles)", "ratio", "goal"];
    // A quick run leaves it out: it takes as long as all the rest.
    const grows =
      runs < 9
        ? ""
        : `\n\nMedians in ms as rows and latency grow:\n\n${await growth(bench, subjects, Math.ceil(runs / 3))}`;
    const about = `Medians of ${runs} alternating runs (memory: ${Math.ceil(runs / 9)}), a book of ${customers} customers. ${machine(browser.version())}`;
    const text = `${about}\n\n${table(head, lines)}${grows}`;
    process.stdout.write(`\n${text}\n`);
    writeSection("pages", text);

    async function compare(measure: Measure, times: number): Promise<string[][]> {
      const values = {
        desk: measure.rows.map(() => [] as number[]),
        plain: measure.rows.map(() => [] as number[]),
      };
      for (let run = 0; run < times; run += 1) {
        for (const subject of run % 2 === 0 ? subjects : subjects.toReversed()) {
          const measured = await measure.run(bench, subject);
          for (const [index, value] of measured.entries()) values[subject.name][index]?.push(value);
        }
      }
      const told = measure.rows.map((row, index) =>
        line(row, values.desk[index] ?? [], values.plain[index] ?? []),
      );
      process.stdout.write(`${told.map((cells) => cells.join("  ")).join("\n")}\n`);
      return told;
    }
  } finally {
    plain.stop();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

function line({ what, unit, goal }: Row, desk: readonly number[], plain: readonly number[]): string[] {
  const [one, other] = [spread(desk), spread(plain)];
  const shown = ({ median, lower, upper }: typeof one) =>
    `${figure(median)} (${figure(lower)}–${figure(upper)})`;
  const ratio = other.median > 0 ? `${figure(one.median / other.median)} ×` : "";
  const aim = !goal ? "" : "times" in goal ? `≤ ${goal.times} ×` : `≤ ${goal.most} ${unit}`;
  return [`${what}, ${unit}`, shown(one), shown(other), ratio, aim];
}

const answerSchema = z.object({ customers: z.array(z.object({ _id: z.string() })) });

async function readBook(page: Page): Promise<Book> {
  const ask = async (query: string) => {
    const answer: unknown = await page.evaluate(
      async (path) => (await fetch(path, { headers: { "X-TX": "1" } })).json(),
      `${apiPaths.customers}?all=true&limit=25${query}`,
    );
    return answerSchema.parse(answer).customers.map(({ _id }) => _id);
  };
  const found = await ask(`&filter=${searchText}`);
  return {
    first: await ask(""),
    search: { text: searchText, first: found[0] ?? "", rows: found.length },
  };
}
