import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

// One of the settings that OWASP's password sheet lists as equal in strength; 32 MB and a quarter of a second.
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const keyBytes = 32;

/** `salt.key`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize("NFKC"), salt, keyBytes, cost);
  return `${salt.toString("base64url")}.${key.toString("base64url")}`;
}

/** A name nobody has must take as long as a wrong password, or the time tells which names exist. */
const nobody = `${"A".repeat(22)}.${"A".repeat(43)}`;

/** Does `password` belong to `hash`? Takes the same time without a hash, and is then always false. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [salt = "", key = ""] = (hash ?? nobody).split(".");
  const expected = Buffer.from(key, "base64url");
  const actual = await derive(password.normalize("NFKC"), Buffer.from(salt, "base64url"), keyBytes, cost);
  return expected.length === actual.length && timingSafeEqual(expected, actual) && hash !== null;
}
