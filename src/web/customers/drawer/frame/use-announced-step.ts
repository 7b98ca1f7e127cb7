import { useEffect, useRef } from "react";
import { announce } from "#web/ui/live-region.tsx";

/**
 * Says the name of the customer that the drawer has stepped to, as soon as it is known: the focus stays on the button
 * that was pressed. The first customer is named by the drawer itself, and one opened from its row by its heading.
 */
export function useAnnouncedStep(id: string, name: string | null, headingId: string) {
  const said = useRef(id);
  useEffect(() => {
    if (said.current === id || name === null) return;
    said.current = id;
    if (document.activeElement?.id !== headingId) announce(name);
  }, [id, name, headingId]);
}
