import { createHash, randomBytes } from "node:crypto";
import { userSchema } from "#contract/session.ts";
import { z } from "#contract/zod.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import type { Caller } from "#server/sources/customer-source.ts";
import { seal, unseal } from "./sealing.ts";

/** How long a session lives, in milliseconds: without a request that the user made, and at most. */
export interface SessionLifetimes {
  idle: number;
  absolute: number;
}

export const defaultLifetimes: SessionLifetimes = { idle: 30 * 60_000, absolute: 8 * 60 * 60_000 };

/** A session that counts right now. */
export interface LiveSession {
  /** Names the session in the database; not the id, which only the browser knows. */
  idHash: string;
  caller: Caller;
  expiresAt: Date;
}

export interface SessionOptions {
  database: Database;
  sealingKey: Buffer;
  lifetimes: SessionLifetimes;
  now: () => Date;
}

const rowSchema = z.object({
  signed_in: userSchema,
  sealed_token: z.nullable(z.string()),
  created_at: z.date(),
  seen_at: z.date(),
});

// One write a minute is exact enough for half an hour, and spares the database a write per request.
const seenEvery = 60_000;

export type Sessions = ReturnType<typeof createSessions>;

/** The sessions of this desk, in its database: they survive a restart and count on every replica. */
export function createSessions({ database, sealingKey, lifetimes, now }: SessionOptions) {
  const endOf = (createdAt: Date) => new Date(createdAt.getTime() + lifetimes.absolute);

  /** Starts a session under a new id (256 random bits); `replaces` is the id that the browser came with. */
  async function open(caller: Caller, replaces: string | undefined) {
    const id = randomBytes(32).toString("base64url");
    const idHash = hash(id);
    const at = now();
    const token = caller.token === null ? null : seal(caller.token, sealingKey, idHash);
    await database.query(sql`
      INSERT INTO sessions (id_hash, signed_in, sealed_token, created_at, seen_at)
      VALUES (${idHash}, ${JSON.stringify(caller.user)}::text::jsonb, ${token}, ${at}, ${at})`);
    if (replaces !== undefined) await close(hash(replaces));
    await sweep();
    return { id, session: { idHash, caller, expiresAt: endOf(at) } satisfies LiveSession };
  }

  /**
   * The live session of this id, or null. Only a request that the user made (`active`) keeps it alive: a page
   * that refreshes itself on an unattended screen must not.
   */
  async function find(id: string, active: boolean): Promise<LiveSession | null> {
    const idHash = hash(id);
    const at = now();
    const [row] = await database.query(sql`
      SELECT signed_in, sealed_token, created_at, seen_at FROM sessions
      WHERE id_hash = ${idHash} AND created_at > ${earlier(at, lifetimes.absolute)}
        AND seen_at > ${earlier(at, lifetimes.idle)}`);
    const session = row === undefined ? null : read(idHash, row);
    if (session && active && session.seenAt <= earlier(at, seenEvery)) {
      await database.query(sql`UPDATE sessions SET seen_at = ${at} WHERE id_hash = ${idHash}`);
    }
    return session;
  }

  function read(idHash: string, row: object): (LiveSession & { seenAt: Date }) | null {
    const { data } = rowSchema.safeParse(row);
    if (!data) return null; // written by another version of the desk
    const token = data.sealed_token === null ? null : unseal(data.sealed_token, sealingKey, idHash);
    if (token === null && data.sealed_token !== null) return null; // the key is another now
    const caller: Caller = { user: data.signed_in, token };
    return { idHash, caller, expiresAt: endOf(data.created_at), seenAt: data.seen_at };
  }

  /** Ends a session. There is nothing left of it afterwards. */
  async function close(idHash: string): Promise<void> {
    await database.query(sql`DELETE FROM sessions WHERE id_hash = ${idHash}`);
  }

  /** Removes what has expired. Runs with every login, which is when the table grows; no timer to stop. */
  async function sweep(): Promise<void> {
    const at = now();
    await database.query(sql`
      DELETE FROM sessions WHERE seen_at <= ${earlier(at, lifetimes.idle)}
        OR created_at <= ${earlier(at, lifetimes.absolute)}`);
  }

  return { open, find, close };
}

function hash(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}

function earlier(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() - milliseconds);
}
