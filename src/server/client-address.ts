import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** Is this an IP address, or a range of them as `10.1.0.0/16`? */
export function isAddressRange(value: string): boolean {
  const [address = "", bits, ...rest] = value.split("/");
  const most = isIP(address) === 4 ? 32 : 128;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return isIP(address) !== 0 && rest.length === 0 && fits;
}

/** The set of addresses that `ranges` (each one `isAddressRange`) name. */
export function addressRanges(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

/**
 * Whom to count a request for: the peer's address, or, when the peer is a proxy of ours, the last address in
 * `X-Forwarded-For` that is no proxy of ours. What stands before it, or before an entry that is no address, is the
 * client's own word. Of IPv6 only the network counts, since every client owns 2^64 addresses in it. Without a socket
 * (tests) the address is unknown.
 */
export function clientAddress(incoming: IncomingMessage | undefined, trustedProxies: BlockList): string {
  let client = plainAddress(incoming?.socket.remoteAddress ?? "");
  if (isIP(client) === 0) return "unknown";
  const forwarded = String(incoming?.headers["x-forwarded-for"] ?? "").split(",");
  for (const entry of forwarded.toReversed()) {
    const before = plainAddress(entry);
    if (!trustedProxies.check(client, family(client)) || isIP(before) === 0) break;
    client = before;
  }
  return network(client);
}

function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = [], tail] = address.split("::").map((part) => (part === "" ? [] : part.split(":")));
  const zeros = tail ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0") : [];
  return `${[...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(":")}::/64`;
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 4 ? "ipv4" : "ipv6";
}
