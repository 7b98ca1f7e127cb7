import type { CustomerRecord } from "#contract/customer-record.ts";
import type { DetailProblem } from "./detail-problem.ts";

/** What is known of one customer by now. */
export interface CustomerDetail {
  /** The full customer, else the row that the list has of it, else null. */
  record: CustomerRecord | null;
  /** Is it the full one? Said by the request it came from: a full customer may hold next to nothing. */
  isFull: boolean;
  /** Why the last request failed; the record may still be there. */
  problem: DetailProblem | null;
  fetchedAt: Date | null;
}
