import { z } from "./zod.ts";

/**
 * How the desk's API says no. The status is the documentation's own where it has one; `error` is the machine key
 * (for 422 and 401 at login: the name of the field), `message` an English sentence for logs and other clients
 * (the app words its own, in the user's language), `requestId` what a user can quote to support.
 */
export const errorBodySchema = z.object({
  error: z.string(),
  message: z.string(),
  requestId: z.string(),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;
