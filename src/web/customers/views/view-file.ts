import {
  isSameViewName,
  maxViewName,
  mostViews,
  type ViewContent,
  viewContentSchema,
} from "#contract/saved-view.ts";
import { z } from "#contract/zod.ts";

const format = "telecomx-desk-views";

/** Ten times what a desk keeps. Each entry that is no view becomes a line on the screen: millions would freeze it. */
const mostEntries = 10 * mostViews;

const fileSchema = z.object({
  format: z.literal(format),
  version: z.literal(1),
  views: z.array(z.unknown()).check(z.maxLength(mostEntries)),
});
const nameSchema = z.object({ name: z.string() });

/** The text of a file with these views, for another person or another desk. */
export function writeViewFile(views: readonly ViewContent[]): string {
  const contents = views.map(({ name, search, layout }) => ({ name, search, layout }));
  return `${JSON.stringify({ format, version: 1, views: contents }, null, 2)}\n`;
}

/** What becomes of the views of a file. */
export interface ImportPlan {
  /** To be saved, each under a name that is free. */
  added: ViewContent[];
  /** How many of those got another name, because one of theirs was taken by another view. */
  renamed: number;
  /** How many the user has already, name and all. */
  known: number;
  /** How many there is no room for. */
  beyondLimit: number;
  /** Those that cannot be read: the place in the file from 1, the name if there is one, and the field that is wrong. */
  unreadable: { place: number; name: string | null; field: string }[];
}

/**
 * Reads a file of views and plans the import among those that the user has. By name: a new name is added; the same name
 * with the same content is there already; the same name with another content is added as "Name (2)". Nothing that
 * the user has is changed. "no views": the text is no such file.
 */
export function planImport(text: string, existing: readonly ViewContent[]): ImportPlan | "no views" {
  const file = fileSchema.safeParse(jsonOf(text));
  if (!file.success) return "no views";
  const plan: ImportPlan = { added: [], renamed: 0, known: 0, beyondLimit: 0, unreadable: [] };
  for (const [index, entry] of file.data.views.entries()) {
    const { data: view, error } = viewContentSchema.safeParse(entry);
    if (!view) {
      const name = nameSchema.safeParse(entry).data?.name.slice(0, maxViewName) ?? null;
      const field = String(error.issues[0]?.path[0] ?? "view");
      plan.unreadable.push({ place: index + 1, name, field });
      continue;
    }
    const all = [...existing, ...plan.added];
    const namesake = all.filter(({ name }) => isSameViewName(name, view.name));
    if (namesake.some((other) => contentKey(other) === contentKey(view))) plan.known += 1;
    else if (all.length >= mostViews) plan.beyondLimit += 1;
    else {
      if (namesake.length > 0) plan.renamed += 1;
      plan.added.push({ ...view, name: freeName(view.name, all) });
    }
  }
  return plan;
}

/** `name`, or with the first number behind it that nobody has. */
function freeName(name: string, taken: readonly ViewContent[]): string {
  let free = name;
  for (let number = 2; taken.some((view) => isSameViewName(view.name, free)); number += 1) {
    const end = ` (${number})`;
    free = name.slice(0, maxViewName - end.length).trimEnd() + end;
  }
  return free;
}

/** Equal for views that show the same; the database does not keep the order of a layout's keys. */
function contentKey({ search, layout }: ViewContent): string {
  const { hidden, order, pinned, widths, density } = layout;
  return JSON.stringify([search, hidden, order, pinned, Object.entries(widths).sort(), density]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
