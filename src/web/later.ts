import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadAreas } from "./i18n/area.ts";
import { currentLanguage } from "./i18n/language.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * A component whose code is fetched when it is first drawn, and its words in the user's language with it: one wait, where
 * it is drawn, instead of a second one that could hide more of the page. Throws where `load` does.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const component = await load();
    await loadAreas(currentLanguage()).catch(() => undefined); // whoever needs the missing ones asks again
    return { default: component };
  });
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
