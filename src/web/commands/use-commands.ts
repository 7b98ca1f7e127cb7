import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { Command } from "./command.ts";

let providers: readonly (() => readonly Command[])[] = [];
const listeners = new Set<() => void>();

function change(wanted: typeof providers) {
  providers = wanted;
  for (const listener of listeners) listener();
}

/**
 * Offers commands for as long as the component is on the page. They are made when somebody asks (a key, the palette),
 * from the last drawing: registering costs a page of rows nothing.
 */
export function useCommands(provide: () => readonly Command[]) {
  const latest = useRef(provide);
  // Before the drawing is on the screen: a key means the customer that is seen, not the one before.
  useLayoutEffect(() => {
    latest.current = provide;
  });
  useEffect(() => {
    const provider = () => latest.current();
    change([...providers, provider]);
    return () => change(providers.filter((other) => other !== provider));
  }, []);
}

/** Everything that can be done on this page; what came last (the drawer, over its list) first. */
export function allCommands(): Command[] {
  return providers.toReversed().flatMap((provide) => provide());
}

/** The same for what is on the screen while parts of the page come and go. */
export function useAllCommands(): Command[] {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => providers,
  );
  return allCommands();
}
