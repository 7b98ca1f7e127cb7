import type { CustomerRecord } from "#contract/customer-record.ts";
import { danishClockTime } from "#insight/danish-time.ts";
import { findFindings } from "#insight/findings/find-findings.ts";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import type { FindingsOf } from "#insight/narrow-customers.ts";

/** Of customers that are kept, with what was found about them on the day that they were first asked for. */
const known = new WeakMap<CustomerRecord, readonly string[]>();

/** Finds by every rule, whatever the user has switched off: a link finds the same for everyone. */
async function findingLookup(): Promise<FindingsOf> {
  const zipRegister = await loadZipRegister();
  const now = danishClockTime(new Date(), 0);
  return (record) => {
    const ids = known.get(record) ?? [
      ...new Set(findFindings(record, { now, zipRegister }).map(({ id }) => id)),
    ];
    known.set(record, ids);
    return ids;
  };
}

/** Milliseconds of looking between two frames: thousands of customers take half a second. */
const slice = 10;

/** The same, with what is found about all of `records` ready. Gives way to the user meanwhile; rejects when aborted. */
export async function findInAll(
  records: readonly CustomerRecord[],
  signal: AbortSignal,
): Promise<FindingsOf> {
  const findingsOf = await findingLookup();
  let since = performance.now();
  for (const record of records) {
    findingsOf(record);
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return findingsOf;
}
