import { useEffect } from "react";
import { announce } from "./live-region.tsx";

/** Says `text` to a screen reader when its component comes and whenever it changes; null and "" are nothing to say. */
export function useAnnouncement(text: string | null) {
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}
