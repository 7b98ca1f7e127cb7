import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getuid } from "node:process";

interface Cluster {
  /** postgres://… of an empty database. */
  url: string;
  stop: () => void;
}

const installations = "/usr/lib/postgresql";

/**
 * Starts a PostgreSQL of its own in a temporary folder, or returns null where the server's binaries are not
 * installed. It keeps nothing safe (no fsync): it is thrown away.
 */
export async function startPostgres(): Promise<Cluster | null> {
  const bin = newestBinaries();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "desk-postgres-"));
  // PostgreSQL refuses to run as root; Debian's package brings a user for it.
  const isRoot = getuid?.() === 0;
  if (isRoot)
    chownSync(folder, Number(output("id", ["-u", "postgres"])), Number(output("id", ["-g", "postgres"])));
  const run = (program: string, args: string[]) =>
    isRoot
      ? output("runuser", ["-u", "postgres", "--", join(bin, program), ...args])
      : output(join(bin, program), args);

  const data = join(folder, "data");
  const port = await freePort();
  run("initdb", ["-D", data, "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  return {
    url: `postgres://desk@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newestBinaries(): string | null {
  if (!existsSync(installations)) return null;
  const folders = readdirSync(installations)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(installations, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

function output(program: string, args: string[]): string {
  // The server that pg_ctl leaves behind inherits these, so a pipe would never end.
  const quiet = program === "runuser" || program.endsWith("pg_ctl");
  return (
    execFileSync(program, args, {
      encoding: "utf8",
      stdio: ["ignore", quiet ? "ignore" : "pipe", "inherit"],
    }) ?? ""
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
