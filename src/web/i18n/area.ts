import type { Language } from "./language.ts";

/**
 * How the desk gets its words. A part of the app has an area of three files:
 *
 *   en/drawer.ts          `export const drawer = { title: "Customer", addresses: (count: number) => … }`
 *   da/drawer.ts          `export const drawer: typeof english = { … }`, with the English one imported as a type
 *   drawer-messages.ts    `export const drawerMessages = area(drawer, () => import("./da/drawer.ts").then(…))`
 *
 * and reads them with `const t = useMessages(drawerMessages)`. English travels with the code that uses it, Danish in
 * a chunk of its own that only Danish users load; an area used only by a lazy chunk is itself part of that chunk.
 * A message is a text, or a function of numbers and texts where something is inserted or counted. A missing or
 * misspelt message is a type error; catalogues.test.ts finds the empty and the untranslated ones.
 */
export interface Area<Messages> {
  /**
   * English, or the promise of the Danish words: the same one every time, and once they are here with the words on it
   * where React's `use` looks for them, so that nothing waits. It never becomes the words themselves: React has to find
   * the same `use` when it draws again a component that waited (else its error 467, and the whole page drawn anew).
   */
  read: (language: Language) => Messages | Promise<Messages>;
}

const areas = new Set<Area<unknown>>();

export function area<Messages>(english: Messages, loadDanish: () => Promise<Messages>): Area<Messages> {
  let danish: Promise<Messages> | null = null;
  function load(): Promise<Messages> {
    const words = loadDanish();
    words.then(
      (value) => Object.assign(words, { status: "fulfilled", value }),
      () => {
        danish = null; // the next reader asks again
      },
    );
    return words;
  }
  const read = (language: Language) => {
    if (language === "en") return english;
    danish ??= load();
    return danish;
  };
  const defined = { read };
  areas.add(defined);
  return defined;
}

/** Resolves when every area that is part of the page by now can be read in `language`. */
export async function loadAreas(language: Language): Promise<void> {
  const known = [...areas];
  await Promise.all(known.map((each) => each.read(language)));
  if (areas.size > known.length) await loadAreas(language); // code that came meanwhile
}
