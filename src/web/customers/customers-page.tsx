import { type LoaderFunctionArgs, Outlet } from "react-router";
import { requireSession } from "#web/session/load-session.ts";

export async function customersLoader({ request }: LoaderFunctionArgs) {
  await requireSession(request);
  return null;
}

export function CustomersPage() {
  return <Outlet />;
}
