import { accessLevels } from "./access-levels.ts";
import { z } from "./zod.ts";

/** Access levels that `GET /customer` admits; every other level is answered 403 `access_denied`. */
const listAccessLevels = ["RESELLER", "RESELLER_ADMIN", "ADMIN"] as const;

/** Who is signed in, as the platform's login answers it. */
export const userSchema = z.object({
  employee: z.string(),
  /** The customer that the employee belongs to: for a reseller, the reseller itself. */
  customer: z.string(),
  accessLevel: z.enum(accessLevels),
  name: z.string(),
  customerName: z.nullable(z.string()),
  language: z.nullable(z.enum(["da", "en"])),
  /** `resellerSkin` of the user's own customer, where the source knows it. */
  resellerSkin: z.nullable(z.string()),
});
export type User = z.infer<typeof userSchema>;

/** May this level call the customer list at all? */
export function canListCustomers(user: Pick<User, "accessLevel">): boolean {
  return (listAccessLevels as readonly string[]).includes(user.accessLevel); // widening only
}

/** May this level use the ADMIN-only parameters? */
export function isAdmin(user: Pick<User, "accessLevel">): boolean {
  return user.accessLevel === "ADMIN";
}

/** Answer of `POST /api/auth/login` and `GET /api/auth/session`. */
export const sessionSchema = z.object({
  user: userSchema,
  /** When the session ends for good, whatever the user does; ISO 8601, UTC. */
  expiresAt: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

// No keyboard writes a NUL, and PostgreSQL takes no text that holds one.
const credential = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/^[^\0]*$/));
const code = z.optional(z.string().check(z.regex(/^\d{4,8}$/)));

/** Body of `POST /api/auth/login`, with the platform's own field names. */
export const loginRequestSchema = z.strictObject({
  username: credential,
  password: credential,
  smsKey: code,
  authenticatorToken: code,
});
export type LoginRequest = z.infer<typeof loginRequestSchema>;

/** Second steps that a login may ask for: 401 with one of these as `error`. */
export const loginCodeFields = ["smsKey", "authenticatorToken"] as const;
export type LoginCodeField = (typeof loginCodeFields)[number];

/** A demo login, offered only by the embedded source on loopback. `code` is the second step as of now. */
export const demoLoginsSchema = z.array(
  z.object({
    username: z.string(),
    password: z.string(),
    accessLevel: z.enum(accessLevels),
    name: z.string(),
    codeField: z.nullable(z.enum(loginCodeFields)),
    code: z.nullable(z.string()),
  }),
);
export type DemoLogins = z.infer<typeof demoLoginsSchema>;
