import { z } from "./zod.ts";

/** Body of `POST /api/customer/:id/reveal`: the dotted path of one secret leaf (`integrations.criipto.clientSecret`). */
export const revealRequestSchema = z.strictObject({
  path: z.string().check(z.minLength(1), z.maxLength(300)),
});

export const revealAnswerSchema = z.object({ value: z.string() });
