import { createContext, type ReactNode, use, useState } from "react";
import { createPortal } from "react-dom";

/**
 * Places in the top bar that the page below fills: the search box belongs to the list and reads the address, and the
 * bar must not. `scope` says whose customers an ADMIN looks at, where others have their own name. `search` is the box (on a phone a row of its own under the bar); `actions` are icon buttons of 44 px,
 * shown on a phone only (refresh).
 */
type SlotName = "scope" | "search" | "actions";

type Slots = Record<SlotName, HTMLElement | null>;

const empty: Slots = { scope: null, search: null, actions: null };
const SlotsContext = createContext<Slots>(empty);
const SetSlotContext = createContext<(name: SlotName, element: HTMLElement | null) => void>(() => undefined);

export function TopBarSlots({ children }: { children: ReactNode }) {
  const [slots, setSlots] = useState(empty);
  // A stable function: as a ref callback a new one would be called again on every render.
  const [setSlot] = useState(
    () => (name: SlotName, element: HTMLElement | null) =>
      setSlots((before) => ({ ...before, [name]: element })),
  );
  return (
    <SetSlotContext value={setSlot}>
      <SlotsContext value={slots}>{children}</SlotsContext>
    </SetSlotContext>
  );
}

/** The place itself, in the bar. */
export function TopBarSlot({ name, className }: { name: SlotName; className: string }) {
  const setSlot = use(SetSlotContext);
  const [place] = useState(() => (element: HTMLElement | null) => setSlot(name, element));
  return <div ref={place} className={className} />;
}

/** Puts `children` into the bar's place of that name. */
export function InTopBar({ slot, children }: { slot: SlotName; children: ReactNode }) {
  const element = use(SlotsContext)[slot];
  return element && createPortal(children, element);
}
