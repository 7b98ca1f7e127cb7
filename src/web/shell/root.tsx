import { Outlet } from "react-router";
import { SessionEndedDialog } from "#web/session/session-ended-dialog.tsx";
import { RouteAnnouncer } from "./route-announcer.tsx";

export function Root() {
  return (
    <>
      <Outlet />
      <RouteAnnouncer />
      <SessionEndedDialog />
    </>
  );
}
