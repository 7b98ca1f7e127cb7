import { Suspense } from "react";
import { Outlet } from "react-router";
import { later } from "#web/later.ts";
import { useSessionState } from "#web/session/use-session.ts";
import { RouteAnnouncer } from "./route-announcer.tsx";

const SessionEndedDialog = later(() =>
  import("#web/session/session-ended-dialog.tsx").then((module) => module.SessionEndedDialog),
);

export function Root() {
  const { phase, session } = useSessionState();
  return (
    <>
      <Outlet />
      <RouteAnnouncer />
      {phase === "expired" && (
        <Suspense>
          <SessionEndedDialog employee={session.user.employee} />
        </Suspense>
      )}
    </>
  );
}
