import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createApp } from "./app.ts";
import { createDeskServer } from "./desk-server.ts";
import { drain } from "./drain.ts";
import { readEnvironment } from "./environment.ts";
import { readWebFiles } from "./files/web-files.ts";
import { loadFirstPicture } from "./first-list/load-first-picture.ts";
import { createLogger } from "./logger.ts";
import { openDesk, openDeskDatabase } from "./open-desk.ts";
import { startNotice } from "./start-notice.ts";

/**
 * Starts the desk: environment, built app, database, source, server. The only file that reads the process's
 * environment, listens, prints and exits.
 */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const logger = createLogger(environment.logLevel);
  process.on("uncaughtException", (err) => {
    logger.fatal({ err }, "stopped by a bug"); // in our words: Node's own would print the message
    process.exit(1);
  });

  // Built into dist/server, beside dist/web.
  const files = await readWebFiles(join(import.meta.dirname, "../web")).catch((cause: unknown) => {
    throw new Error("The app is not built. Run npm run build, or npm start, which does.", { cause });
  });
  const database = await openDeskDatabase(environment);
  const desk = await openDesk(environment, database, logger);
  const firstPicture = await loadFirstPicture(join(import.meta.dirname, "first-picture.js"));
  const server = createDeskServer(createApp({ ...desk, files, firstPicture }));

  const stop = async () => {
    await drain(server, { grace: 250, patience: 10_000 });
    await database.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);

  server.once("error", (error) => void database.close().finally(() => fail(inWords(error, environment))));
  server.listen(environment.port, environment.host, async () => {
    const address = server.address() as AddressInfo; // TCP, so neither a path nor null
    const logins = (await desk.source.demoLogins?.()) ?? [];
    process.stdout.write(startNotice(address, environment.publicOrigin, logins));
  });
}

function inWords(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(`Port ${port} on ${host} is in use. Stop what runs there, or set PORT to another.`);
  }
  if (error.code === "EACCES")
    return new Error(`Port ${port} is not open to this user. Set PORT above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new Error(
      `HOST is ${host}, which is no address of this machine. Set it to one, such as 127.0.0.1.`,
    );
  }
  return error;
}

function fail(error: unknown): void {
  process.stderr.write(`The desk did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

start().catch(fail);
