import { isIPv4 } from "node:net";

/** Does this host name or address (brackets allowed) mean this very machine and no other? */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  return name === "localhost" || name === "::1" || (isIPv4(name) && name.startsWith("127."));
}
