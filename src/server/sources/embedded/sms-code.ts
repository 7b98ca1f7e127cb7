import { createHash, randomInt } from "node:crypto";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";

const lifetimeMs = 5 * 60_000;
const mostTries = 5;

/** "Sends" a new code; the one before no longer counts. */
export async function sendSmsCode(database: Database, employee: string, now: Date): Promise<void> {
  const code = String(randomInt(10_000)).padStart(4, "0");
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  await database.query(sql`
    INSERT INTO sms_codes (employee, code_hash, expires_at) VALUES (${employee}, ${hash(code)}, ${expiresAt})
    ON CONFLICT (employee) DO UPDATE
    SET code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0`);
  await database.query(sql`
    INSERT INTO demo_sms (employee, code, expires_at) VALUES (${employee}, ${code}, ${expiresAt})
    ON CONFLICT (employee) DO UPDATE SET code = excluded.code, expires_at = excluded.expires_at`);
}

/** Is this the code that was sent, still in time? It counts once, and five wrong ones use it up. */
export async function takeSmsCode(
  database: Database,
  employee: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const taken = await database.query(sql`
    DELETE FROM sms_codes
    WHERE employee = ${employee} AND code_hash = ${hash(code)} AND expires_at > ${now} AND tries < ${mostTries}
    RETURNING employee`);
  if (taken.length === 0) {
    await database.query(sql`UPDATE sms_codes SET tries = tries + 1 WHERE employee = ${employee}`);
    return false;
  }
  await database.query(sql`DELETE FROM demo_sms WHERE employee = ${employee}`);
  return true;
}

// Four digits have no secret to keep from whoever reads the table within five minutes; the hash keeps logs and
// backups free of codes that work.
function hash(code: string): string {
  return createHash("sha256").update(code).digest("base64url");
}
