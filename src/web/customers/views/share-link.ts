import { type ViewContent, viewNameSchema } from "#contract/saved-view.ts";
import { defaultTableLayout, type TableLayout, tableLayoutSchema } from "#contract/table-layout.ts";
import { z } from "#contract/zod.ts";
import { paths } from "#web/paths.ts";

/*
 * A view as a link: the filters stand in the address as they always do, name and table behind the #, which browsers send
 * to no server and no log. Whatever a layout leaves at its default is left out.
 */

const prefix = "#view=";
/** Far above the largest layout that the contract takes. */
const mostLetters = 64_000;

const carriedSchema = z.object({ name: viewNameSchema, layout: z.looseObject({}) });

/** What a link says beside its filters. */
export interface Carried {
  name: string;
  layout: TableLayout;
}

/** The list of a view in the address bar. */
export function viewHref({ search }: Pick<ViewContent, "search">): string {
  return search ? `${paths.customers}?${search}` : paths.customers;
}

/** The path of a link that shows the view, table and all, to whoever opens it. */
export function shareHref({ name, search, layout }: ViewContent): string {
  const defaults: Record<string, unknown> = defaultTableLayout;
  const own = Object.entries(layout).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  const bytes = new TextEncoder().encode(JSON.stringify({ name, layout: Object.fromEntries(own) }));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return viewHref({ search }) + prefix + text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What an address carries behind its #: a view, nothing of the kind (null), or one that cannot be read. */
export function readShareHash(hash: string): Carried | "broken" | null {
  if (!hash.startsWith(prefix)) return null;
  try {
    if (hash.length > mostLetters) return "broken";
    const base64 = hash.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { name, layout } = carriedSchema.parse(
      JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)),
    );
    return { name, layout: tableLayoutSchema.parse({ ...defaultTableLayout, ...layout }) };
  } catch {
    return "broken"; // cut off by a mail program, or written by somebody's hand
  }
}
