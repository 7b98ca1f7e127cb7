import type { Server } from "node:http";

/**
 * Closes the server without losing a request: takes no new connections, lets running requests finish, and cuts off
 * what is left after `patience` milliseconds. Resolves when nothing is open any more.
 */
export function drain(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy when closing began falls idle later, and would be kept for its timeout.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}
