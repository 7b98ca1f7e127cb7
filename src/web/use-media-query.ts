import { useEffect, useState } from "react";

/**
 * Does the window match? Kept up to date while it is resized, but not by paper, which is narrower: what is printed would
 * be drawn anew on its way there, as something else.
 */
export function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const paper = window.matchMedia("print");
    const follow = () => {
      if (!paper.matches) setMatches(media.matches);
    };
    follow(); // the window may have changed since the first drawing
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, [query]);
  return matches;
}
