import { parseAddress, writeAddress } from "./customer-query.ts";
import { tableLayoutSchema } from "./table-layout.ts";
import { z } from "./zod.ts";

/** More views than anyone can tell apart by name. */
export const mostViews = 100;

export const maxViewName = 80;

/** 500 customer ids with their separators; longer addresses no browser's bar takes in any case. */
const maxSearch = 16_000;

// What a name may not hold: control characters, halves of a character, and marks that turn the words around it.
const invisible = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** A view's name: 1 to 80 characters, with single blanks and none around them. */
export const viewNameSchema = z.pipe(
  z.string().check(z.maxLength(1000)),
  z.pipe(
    z.transform((name: string) => name.trim().replace(/\s+/g, " ").normalize("NFC")),
    z.string().check(
      z.minLength(1),
      z.maxLength(maxViewName),
      z.refine((name) => !invisible.test(name)),
    ),
  ),
);

/** Do two names count as the same one? Letter case does not tell views apart. */
export function isSameViewName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

function foldName(name: string): string {
  return name.toLocaleLowerCase("da").normalize("NFC");
}

/**
 * The list that a view shows: the parameters of the desk's address, in the codec's own order and without the page.
 * Which page was open is no part of a view.
 */
const viewSearchSchema = z.pipe(
  z.string().check(
    z.maxLength(maxSearch),
    z.refine((search) => parseAddress(new URLSearchParams(search)).problems.length === 0),
  ),
  z.transform(viewSearchOf),
);

/** What a view keeps of an address: every parameter that makes sense, as `viewSearchSchema` writes them. */
export function viewSearchOf(search: string): string {
  const { query } = parseAddress(new URLSearchParams(search));
  return writeAddress({ ...query, offset: 0 }).toString();
}

const content = { name: viewNameSchema, search: viewSearchSchema, layout: tableLayoutSchema };

/** What a user decides about a view: the part that an export file and a link carry. */
export const viewContentSchema = z.object(content);
export type ViewContent = z.infer<typeof viewContentSchema>;

/** A number that every save of a view changes, and that no two saves share. */
const version = z.int().check(z.minimum(1));

/**
 * Body of `PUT /api/views/:id`. `version` is the one that the writer saw, null for a view that is new: a view that was
 * saved meanwhile is not overwritten (409 `version`).
 */
export const saveViewRequestSchema = z.strictObject({ ...content, version: z.nullable(version) });

/** `?version=` of `DELETE /api/views/:id`, for the same reason. */
export const viewVersionSchema = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/)),
  z.pipe(z.transform(Number), version),
);

/** Views are named by whoever makes them (the app takes a UUID), so that saving twice is saving once. */
export const viewIdSchema = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/));

/** A view as the server answers it: once checked, so that an older app still reads what a newer one saved. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  search: z.string(),
  layout: tableLayoutSchema,
  version: z.number(),
  /** ISO 8601, UTC. */
  updatedAt: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** Answer of `GET /api/views`. */
export const savedViewsSchema = z.array(savedViewSchema);
