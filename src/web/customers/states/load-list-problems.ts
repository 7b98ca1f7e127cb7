/** Milliseconds before the code is asked for once more. */
const pause = 1000;

/**
 * The code that says what is wrong comes from the server that something is wrong with: asked for until it is there, so
 * that a list with rows is never lost to it. On idle it is fetched ahead, and then it is there.
 */
export async function loadListProblems(): Promise<typeof import("./list-problems.tsx")> {
  try {
    return await import("./list-problems.tsx");
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return loadListProblems();
  }
}
