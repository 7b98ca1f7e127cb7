import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressRanges, clientAddress } from "./client-address.ts";

const proxies = addressRanges(["127.0.0.0/8", "10.0.0.5"]);

function request(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  // The two properties that are read; a whole IncomingMessage needs a socket.
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test.each([
  ["a peer counts as itself", request("203.0.113.9"), "203.0.113.9"],
  ["IPv4 in IPv6 clothes is IPv4", request("::ffff:203.0.113.9"), "203.0.113.9"],
  ["a stranger's X-Forwarded-For is not believed", request("203.0.113.9", "198.51.100.1"), "203.0.113.9"],
  ["a proxy's is", request("10.0.0.5", "198.51.100.1"), "198.51.100.1"],
  ["but only what the proxy added itself", request("127.0.0.1", "1.1.1.1, 198.51.100.1"), "198.51.100.1"],
  ["a proxy that says nothing counts as the client", request("10.0.0.5"), "10.0.0.5"],
  ["nonsense counts as the proxy", request("10.0.0.5", "evil"), "10.0.0.5"],
  ["proxies in a row are passed", request("127.0.0.1", "198.51.100.1, 10.0.0.5"), "198.51.100.1"],
  ["also in IPv6 clothes", request("127.0.0.1", "198.51.100.1,::ffff:10.0.0.5"), "198.51.100.1"],
  ["as far as they are ours", request("127.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.5"), "198.51.100.1"],
  [
    "a client that calls itself a proxy gains nothing",
    request("127.0.0.1", "1.1.1.1, 10.0.0.5, 198.51.100.1"),
    "198.51.100.1",
  ],
  ["nor one that sends nonsense", request("127.0.0.1", "1.1.1.1, evil, 10.0.0.5"), "10.0.0.5"],
  ["nor one that leaves an entry empty", request("127.0.0.1", "1.1.1.1,, 10.0.0.5"), "10.0.0.5"],
  ["our own proxy that asks counts as the client", request("127.0.0.1", "10.0.0.5"), "10.0.0.5"],
  ["of IPv6 the network counts", request("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64"],
  ["also when it is written short", request("2001:db8::9"), "2001:db8:0:0::/64"],
  ["and with the gap at the front", request("::1:2:3:4:5:6:7"), "0:1:2:3::/64"],
])("%s", (_, incoming, expected) => {
  expect(clientAddress(incoming, proxies)).toBe(expected);
});
