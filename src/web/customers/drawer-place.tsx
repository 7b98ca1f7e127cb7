import { type ComponentType, lazy, Suspense, useState } from "react";
import { withWords } from "#web/later.ts";

let loaded: ComponentType | null = null;

/** The code of the drawer: on idle, ahead of the first click. Rejects when it cannot come; asked again, it is tried again. */
export async function loadDrawer(): Promise<ComponentType> {
  loaded ??= (await withWords(import("./drawer/customer-drawer-route.tsx"))).CustomerDrawerRoute;
  return loaded;
}

const LateDrawer = lazy(async () => ({ default: await loadDrawer() }));

/**
 * Where `/customers/:id` is drawn. Not the route's own `lazy`: with that the router draws the page for its loading state
 * first, and the customer afterwards in slices, even where the code has long been here (docs/performance.md).
 */
export function DrawerPlace() {
  const [Drawer] = useState(() => loaded ?? LateDrawer);
  return (
    <Suspense>
      <Drawer />
    </Suspense>
  );
}
