import { createHmac } from "node:crypto";

const stepSeconds = 30;
const digits = 6;

/** Number of the 30-second step that `at` falls in (RFC 6238, T0 = 0). */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / stepSeconds);
}

/** The authenticator code of a step: HMAC-SHA-1 truncated to six digits (RFC 4226, 5.3). */
export function codeOf(secret: Buffer, step: number, length = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const start = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(start) & 0x7fff_ffff;
  return String(number % 10 ** length).padStart(length, "0");
}

/**
 * The step that `code` belongs to, now or one step off either way (clocks differ), or null. Only a step after
 * `lastStep` counts, so that a code that was seen over a shoulder cannot be used a second time.
 */
export function acceptedStep(secret: Buffer, code: string, at: Date, lastStep: number): number | null {
  const now = stepAt(at);
  return [now, now - 1, now + 1].find((step) => step > lastStep && codeOf(secret, step) === code) ?? null;
}
