import { type ComponentType, Suspense, useState } from "react";
import { later, withWords } from "#web/later.ts";
import { DrawerSkeleton } from "./drawer/drawer-skeleton.tsx";
import { rememberedWidth } from "./drawer/frame/drawer-width.ts";

let loaded: ComponentType | null = null;

/** The code of the drawer: on idle, ahead of the first click. Rejects when it cannot come; asked again, it is tried again. */
export async function loadDrawer(): Promise<ComponentType> {
  loaded ??= (await withWords(import("./drawer/customer-drawer-route.tsx"))).CustomerDrawerRoute;
  return loaded;
}

/**
 * Where `/customers/:id` is drawn. Not the route's own `lazy`: with that the router draws the page for its loading state
 * first, and the customer afterwards in slices, even where the code has long been here (docs/performance.md).
 */
export function DrawerPlace() {
  // Made anew for each coming: what has once failed to load fails for good.
  const [Drawer] = useState(() => loaded ?? later(loadDrawer));
  return (
    <Suspense fallback={<DrawerOnItsWay />}>
      <Drawer />
    </Suspense>
  );
}

/** On a slow line the first click comes before the drawer's code: it is answered by the place that the drawer will take. */
function DrawerOnItsWay() {
  return (
    <div
      aria-busy
      style={{ width: rememberedWidth() }}
      className="max-w-[calc(100vw-20rem)] shrink-0 border-l border-line-strong bg-drawer pt-11 max-[60rem]:hidden"
    >
      <DrawerSkeleton />
    </div>
  );
}
