import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StartedDesk, startDesk } from "./desk-process.ts";
import { deskPorts } from "./desks.ts";
import { platformBook } from "./platform-book.ts";
import { startStandIn } from "./platform-stand-in/stand-in.ts";

/**
 * Before the first test: one desk on its embedded demo book and one in front of the stand-in of the platform, both
 * from the build, both real. What they print is kept in test-results/desks. Gives back what stops them.
 */
export default async function startDesks() {
  const folder = await mkdtemp(join(tmpdir(), "desk-e2e-"));
  const platform = await startStandIn({ ...platformBook() });
  const desks: StartedDesk[] = [];
  const stop = async () => {
    await Promise.all(desks.map((desk) => desk.stop()));
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const common = { logFolder: "test-results/desks" };
    // Both are waited for: one that fails must not leave the other behind, on its port.
    const started = await Promise.allSettled([
      startDesk("embedded", { ...common, port: deskPorts.embedded, dataDir: join(folder, "embedded") }),
      startDesk("upstream", {
        ...common,
        port: deskPorts.upstream,
        dataDir: join(folder, "upstream"),
        env: { TELECOMX_API_URL: platform.url },
      }),
    ]);
    for (const each of started) if (each.status === "fulfilled") desks.push(each.value);
    for (const each of started) if (each.status === "rejected") throw each.reason;
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
