import { z } from "#contract/zod.ts";

/** The Network Information API, where the browser has it (https://wicg.github.io/netinfo/). */
const connectionSchema = z.object({
  connection: z.object({ saveData: z.optional(z.boolean()), effectiveType: z.optional(z.string()) }),
});

/** Whether nothing should be fetched that nobody asked for: a metered or a slow connection, or none. */
export function isFrugal(): boolean {
  if (!navigator.onLine) return true;
  const { success, data } = connectionSchema.safeParse(navigator);
  return success && (data.connection.saveData === true || data.connection.effectiveType !== "4g");
}
