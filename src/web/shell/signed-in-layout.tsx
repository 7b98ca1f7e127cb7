import { Suspense } from "react";
import { Outlet } from "react-router";
import { canListCustomers } from "#contract/session.ts";
import { later, onIdle } from "#web/later.ts";
import { useSessionState } from "#web/session/use-session.ts";
import { useIsPhone } from "#web/use-is-phone.ts";
import { TopBar } from "./top-bar.tsx";

const NoAccessPage = later(() =>
  import("#web/session/no-access-page.tsx").then((module) => module.NoAccessPage),
);

const PhoneTabs = later(() => import("./phone-tabs.tsx").then((module) => module.PhoneTabs));

const LateShell = onIdle(() => import("./late-shell.tsx").then((module) => module.LateShell));

/** Behind the first list: keys, palette and the sheet of shortcuts. */
const DeskCommands = onIdle(() =>
  import("#web/commands/desk-commands.tsx").then((module) => module.DeskCommands),
);

/**
 * Every page behind the sign-in: the bar, and below it exactly the rest of the window. A page scrolls inside its own
 * parts, so that table head and footer stay where they are.
 */
export function SignedInLayout() {
  const { session } = useSessionState();
  const onPhone = useIsPhone();
  // Between signing out and the new document there is nobody to show anything to.
  if (!session) return null;
  const mayList = canListCustomers(session.user);
  return (
    <>
      <div className="flex h-dvh flex-col">
        <TopBar />
        <Suspense>
          <LateShell />
        </Suspense>
        <div id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
          <Suspense>{mayList ? <Outlet /> : <NoAccessPage />}</Suspense>
        </div>
        {onPhone && mayList && (
          <Suspense fallback={<div className="h-14" />}>
            <PhoneTabs />
          </Suspense>
        )}
      </div>
      <Suspense>
        <DeskCommands />
      </Suspense>
    </>
  );
}
