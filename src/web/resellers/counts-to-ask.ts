/** How many counts are on their way at once: enough to fill a screen quickly, few enough to leave others their turn. */
const countsAtOnce = 4;

/** `running` counts towards the limit, `settled` has an answer or has failed. */
export type CountState = "idle" | "running" | "settled";

/** Which of the counts, in the order of the rows, may be on their way now: those that are, and the next idle ones. */
export function countsToAsk(states: readonly CountState[]): boolean[] {
  let free = countsAtOnce - states.filter((state) => state === "running").length;
  return states.map((state) => {
    if (state !== "idle") return state === "running";
    free -= 1;
    return free >= 0;
  });
}
