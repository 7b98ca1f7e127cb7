import "./first-script.ts";
import "./ui/theme.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { watchUserActivity } from "./api/user-activity.ts";
import { removePicture } from "./first-document.ts";
import { pickLanguage, showLanguage } from "./i18n/language.ts";
import { LanguageProvider } from "./i18n/language-context.tsx";
import { onIdle } from "./later.ts";
import { queryClient } from "./query-client.ts";
import { pageIsReady, router } from "./routes.tsx";
import { followSession } from "./session/follow-session.ts";
import { LiveRegion } from "./ui/live-region.tsx";
import { whenIdle } from "./when-idle.ts";

/** Behind the first list: nobody rests the pointer on a button before it is there. */
const TooltipLayer = onIdle(async () => {
  const [{ TooltipLayer }, { tooltipKeys }] = await Promise.all([
    import("./ui/tooltip-layer.tsx"),
    import("./commands/tooltip-keys.ts"),
  ]);
  return () => <TooltipLayer keysOf={tooltipKeys} />;
});

/** Drawn with the app for the first time: the frame that shows the app no longer shows the picture of it. */
function PictureEnd() {
  useLayoutEffect(removePicture, []);
  return null;
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");

watchUserActivity();
followSession();
// Behind the first list: nothing has been left before it is there.
whenIdle(
  () =>
    void import("./api/forget-left-pages.ts").then(
      (module) => module.forgetLeftPages(queryClient),
      () => undefined,
    ),
);
// Until the session says whose language it is; a Danish browser waits for its words, not for a second drawing.
await showLanguage(pickLanguage(null, navigator.languages));
// The page is drawn once, and in one go: over a page that says it is waiting, the router would draw it in slices. Not
// awaited here: the code of most pages imports this module's chunk, which has to end first.
void pageIsReady.then(() =>
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
        <Suspense>
          <TooltipLayer />
        </Suspense>
        <LiveRegion />
        <PictureEnd />
      </LanguageProvider>
    </StrictMode>,
  ),
);
