import { z } from "./zod.ts";

/** Heights of the list's rows, by name. */
export const densities = ["compact", "normal", "comfortable"] as const;
export type Density = (typeof densities)[number];

/** Widths of a column in px: at least room for a word and a hit area, at most a wide window. */
export const columnWidth = { min: 64, max: 1200 } as const;

/** More columns than the list will ever have; a layout that comes from outside ends there. */
const mostColumns = 64;

const columnId = z.string().check(z.regex(/^[\w.-]{1,64}$/));
const columnIds = z.array(columnId).check(z.maxLength(mostColumns));

/**
 * How a user wants the customer list's table. Columns are named by their ids; ids that this version of the desk does
 * not know, or that the current mode does not show, are kept and mean nothing.
 */
export const tableLayoutSchema = z.object({
  hidden: columnIds,
  /** Columns that are not in it come after those that are. */
  order: columnIds,
  /** Beside the name, in the order of `order`: a set. */
  pinned: columnIds,
  /** In px; a column without one takes its share of the room. `name` is the pinned column of the names. */
  widths: z
    .record(columnId, z.number().check(z.minimum(columnWidth.min), z.maximum(columnWidth.max)))
    .check(z.refine((widths) => Object.keys(widths).length <= mostColumns)),
  density: z.enum(densities),
});
export type TableLayout = z.infer<typeof tableLayoutSchema>;

export const defaultTableLayout: TableLayout = {
  hidden: [],
  order: [],
  pinned: [],
  widths: {},
  density: "normal",
};
