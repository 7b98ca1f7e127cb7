import { type AddressInfo, connect, type Server } from "node:net";

/** Listens on any free port of this machine; resolves with the port. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)); // TCP, so never a path
  });
}

/**
 * Sends bytes as they are, which no HTTP client does, and resolves with all that comes back until the server ends it.
 * The line stays open meanwhile: Node takes a client that ends it for one that waits no more.
 */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}
