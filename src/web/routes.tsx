import { createBrowserRouter, redirect } from "react-router";
import { homePath } from "#contract/home-path.ts";
import { CustomersPage, customersLoader } from "./customers/customers-page.tsx";
import { DrawerPlace } from "./customers/drawer-place.tsx";
import { withWords } from "./later.ts";
import { requireSession } from "./session/load-session.ts";
import { PageError } from "./shell/page-error.tsx";
import { Root } from "./shell/root.tsx";
import { SignedInLayout } from "./shell/signed-in-layout.tsx";

/**
 * Loaders are for coming to a page. A step within it (a filter, a page, a customer) starts its query as it is drawn, and
 * the router, which has nothing to load, draws it once; it would draw the whole page for its loading state before.
 */
const never = () => false;

/**
 * The list travels with the app, because it is what nearly every visit asks for; the login page and the drawer come
 * when they are needed.
 */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: PageError,
    children: [
      {
        path: "/",
        loader: async ({ request }) => redirect(homePath((await requireSession(request)).user)),
      },
      {
        path: "/login",
        lazy: async () => {
          const { LoginPage, loginLoader } = await withWords(import("./session/login-page.tsx"));
          return { Component: LoginPage, loader: loginLoader };
        },
      },
      {
        Component: SignedInLayout,
        loader: ({ request }) => requireSession(request),
        shouldRevalidate: never,
        children: [
          {
            path: "/customers",
            Component: CustomersPage,
            loader: customersLoader,
            shouldRevalidate: never,
            children: [{ path: ":id", Component: DrawerPlace }],
          },
          {
            path: "/customers/compare",
            lazy: async () => {
              const { ComparePage } = await withWords(import("./customers/compare/compare-page.tsx"));
              return { Component: ComparePage };
            },
          },
          {
            path: "/resellers",
            lazy: async () => {
              const { ResellersPage } = await withWords(import("./resellers/resellers-page.tsx"));
              return { Component: ResellersPage };
            },
          },
          {
            path: "*",
            lazy: async () => ({
              Component: (await withWords(import("./shell/not-found-page.tsx"))).NotFoundPage,
            }),
          },
        ],
      },
    ],
  },
]);

/** Resolves when the address's own page can be drawn: its session, its code and, for a moment, its rows have been waited for. */
export const pageIsReady = new Promise<void>((resolve) => {
  if (router.state.initialized) return resolve();
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    resolve();
  });
});
