export class BodyTooLarge extends Error {}

/**
 * The text of a response, read while it arrives: after `limit` decompressed bytes the connection is dropped, so a
 * small compressed answer cannot fill the memory. Throws `BodyTooLarge`, or what broke the connection.
 * A byte that is no UTF-8 becomes U+FFFD: one bad byte in one note must not hide a page.
 */
export async function readBody(response: Response, limit: number): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw new BodyTooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
