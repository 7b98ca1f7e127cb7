import { z } from "./zod.ts";

/** Answer of `GET /customer/resellers/list`: resellers usable as `parentReseller`, the caller included. */
export const resellersSchema = z.array(
  z.object({
    _id: z.string(),
    name: z.catch(z.string(), ""),
  }),
);
export type Resellers = z.infer<typeof resellersSchema>;
