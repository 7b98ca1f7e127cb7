import { Agent, get } from "node:http";

export interface Answer {
  /** From the request to the last byte, in ms. */
  time: number;
  status: number;
  /** As it came: still compressed. */
  body: Buffer;
}

const agent = new Agent({ keepAlive: true });

/** One GET over a kept connection. Not fetch: it unpacks the answer, which is the browser's work and not measured here. */
export function request(url: string, headers: Record<string, string>): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("error", reject);
      reply.on("end", () =>
        resolve({
          time: performance.now() - start,
          status: reply.statusCode ?? 0,
          body: Buffer.concat(chunks),
        }),
      );
    }).on("error", reject);
  });
}
