import { pathToFileURL } from "node:url";
import type { FirstPicture } from "#contract/first-picture.ts";

/**
 * Loads what draws the list's first screen, which is built beside the server from the app's own components. By its name,
 * as the app's files are read from their folder: the server's code imports nothing of the app's
 * (src/architecture.test.ts).
 */
export async function loadFirstPicture(file: string): Promise<FirstPicture> {
  const { firstPicture }: { firstPicture: FirstPicture } = await import(pathToFileURL(file).href);
  return firstPicture;
}
