import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { paths } from "#web/paths.ts";
import { announce } from "#web/ui/live-region.tsx";

/**
 * After a change of page says its title and moves focus to its heading, as a full page load would. The first part of
 * the path is the page, and the comparison is one: the drawer and the list's filters are not, and move focus by their
 * own rules.
 */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const page = pathname === paths.comparison ? pathname : (pathname.split("/")[1] ?? "");
  const announced = useRef(page);

  // Title and heading are in the document only after the new page has been drawn.
  useEffect(() => {
    if (announced.current === page) return;
    announced.current = page;
    announce(document.title);
    const focused = document.activeElement;
    // A page that has put the focus into its first field knows better.
    if (focused && focused !== document.body) return;
    document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [page]);

  return null;
}
