import * as z from "zod/mini";

/**
 * The one door to zod. Everything imports `z` from here, so that no schema is built before the probe for
 * `new Function` is switched off: the page's content security policy forbids it and would report a violation
 * on every load. `zod/mini` because the first list pays for every byte (5 kB in place of 25).
 */
z.config({ jitless: true });

export { z };
