import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { whenIdle } from "./when-idle.ts";

/** A component whose code is fetched when it is first drawn. It suspends until then, and throws where `load` does. */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
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
