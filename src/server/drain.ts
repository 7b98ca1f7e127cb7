import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

interface DrainTimes {
  /** Milliseconds in which clients are told to let go of their connections, before the server stops listening. */
  grace: number;
  /** Milliseconds after which running requests are cut off. */
  patience: number;
}

/**
 * Closes the server without losing a request it has taken. First every answer ends its connection, so that no
 * client sends its next request into one that is about to close; then running requests finish. Resolves when
 * nothing is open any more.
 */
export async function drain(server: Server, { grace, patience }: DrainTimes): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  await wait(grace);
  // A request that ran all the while leaves its connection idle at the end, and that would be kept for minutes.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(cut);
}
