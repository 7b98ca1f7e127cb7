import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadWords } from "./i18n/language.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * What `code` resolves with, once its words are here as well. A part that is drawn before its words suspends, and takes
 * from sight, with the focus in it, all of the page that it stands in.
 */
export async function withWords<Code>(code: Promise<Code>): Promise<Code> {
  const loaded = await code;
  await loadWords().catch(() => undefined); // the part that misses its words asks again when it is drawn
  return loaded;
}

/** A component whose code is fetched when it is first drawn. It suspends until then, once, and throws where `load` does. */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withWords(load()) }));
}

/**
 * The same for what the first list is drawn without: its code waits until the page has nothing better to do, and is
 * asked for until it is there. A page without it is better than none.
 */
export function onIdle<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return later(async () => {
    await new Promise<void>(whenIdle);
    return untilLoaded(load);
  });
}

/** Repeats `load` until it succeeds; `pause` is in milliseconds and doubles each time. */
export async function untilLoaded<Loaded>(load: () => Promise<Loaded>, pause = 1000): Promise<Loaded> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return untilLoaded(load, pause * 2);
  }
}
