import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { openPostgres } from "#server/database/postgres.ts";
import { startDesk } from "../support/desk-process.ts";
import { startPostgres } from "../support/postgres-cluster.ts";
import { machine } from "./machine.ts";
import { figure, table, writeSection } from "./report.ts";
import { measureDesk, serverHead } from "./server/measure-desk.ts";

const runs = Number(process.env.BENCH_RUNS || 9) * 10;
const sizes = (process.env.BENCH_CUSTOMERS || "5000,100000").split(",").map(Number);
const port = 4405;
// Ten times what loading one takes when nothing else runs.
const msForCustomer = 2;

test("the desk's server on both engines", async () => {
  const lines: string[][] = [];
  const starts: string[][] = [];
  for (const customers of sizes) {
    await measure("PGlite", customers, null);
    const cluster = await startPostgres();
    if (!cluster) continue;
    try {
      await measure("PostgreSQL", customers, cluster.url);
    } finally {
      cluster.stop();
    }
  }
  const text = [
    `${runs} requests after one another for each line, in ms. ${machine()}`,
    table(serverHead, lines),
    table(["book", "first start, s", "start with an existing book, s"], starts),
  ].join("\n\n");
  process.stdout.write(`\n${text}\n`);
  writeSection("server", text);

  async function measure(engine: string, customers: number, databaseUrl: string | null) {
    const book = `${engine}, ${customers}`;
    const folder = mkdtempSync(join(tmpdir(), "desk-bench-"));
    const start = async () => {
      const began = performance.now();
      const desk = await startDesk("bench-server", {
        port,
        dataDir: folder,
        logFolder: "test-results/desks",
        patience: 90_000 + customers * msForCustomer,
        env: {
          DEMO_CUSTOMERS: String(customers),
          LOG_LEVEL: "warn",
          ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
        },
      });
      return { ...desk, seconds: (performance.now() - began) / 1000 };
    };
    const first = await start();
    await first.stop();
    const desk = await start();
    const database = databaseUrl ? openPostgres(databaseUrl) : null;
    try {
      starts.push([book, figure(first.seconds), figure(desk.seconds)]);
      const measured = await measureDesk(book, desk.url, customers, runs, database);
      process.stdout.write(`${measured.map((cells) => cells.join("  ")).join("\n")}\n`);
      lines.push(...measured);
    } finally {
      await database?.close();
      await desk.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
