import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { type AnyFinding, findFindings } from "#insight/findings/find-findings.ts";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import { useUser } from "#web/session/use-session.ts";
import { useRulesOff } from "./rules-off.ts";

const none: AnyFinding[] = [];

/** What is worth knowing about a full customer; null is one of which only the list's row is known. */
export function useFindings(record: CustomerRecord | null, today: Date): AnyFinding[] {
  const off = useRulesOff(useUser().employee);
  // The table of postal codes is the desk's own, the same for every user. It comes when a customer is first opened.
  const { data: zipRegister } = useQuery({
    queryKey: ["zip-register"],
    queryFn: loadZipRegister,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return useMemo(
    () => (record ? findFindings(record, { now: today, zipRegister, off }) : none),
    [record, today, zipRegister, off],
  );
}
