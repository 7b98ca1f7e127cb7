import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { request } from "./request.ts";

/** Times of a bare handler that answers the same bytes: what Node and the machine take, whatever the desk does. */
export async function floor(body: Buffer, times: number): Promise<number[]> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "br" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // TCP, so neither a path nor null
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1)
    measured.push((await request(`http://127.0.0.1:${port}/`, {})).time);
  server.close();
  return measured;
}
