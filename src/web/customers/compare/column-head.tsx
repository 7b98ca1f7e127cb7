import type { UseQueryResult } from "@tanstack/react-query";
import { X } from "lucide-react";
import type { Ref } from "react";
import { Link } from "react-router";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Button } from "#web/ui/button.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { Skeleton } from "#web/ui/skeleton.tsx";
import { StoredText } from "../drawer/rows/stored-text.tsx";

export interface CompareColumn {
  id: string;
  answer: UseQueryResult<CustomerRecord | null>;
  /** Of the found row that was added, to be said while the customer is on its way; "" where there was none. */
  foundName: string;
}

interface ColumnHeadProps {
  column: CompareColumn;
  /** Of the list in which the customer is opened. */
  listSearch: string;
  onRemove: () => void;
  ref: Ref<HTMLTableCellElement>;
}

/** Who the column is: the way to its drawer, and the way out of the comparison. */
export function ColumnHead({
  column: { id, answer, foundName },
  listSearch,
  onRemove,
  ref,
}: ColumnHeadProps) {
  const t = useMessages(compareMessages);
  const stored = answer.data?.customer.name || (answer.data ? t.unnamed : foundName || id);
  const name = withoutTurns(stored); // in a tooltip there is no room to name what is hidden
  return (
    <th
      ref={ref}
      scope="col"
      tabIndex={-1}
      className="min-w-44 border-b border-l border-line px-2 py-1.5 text-left font-400 -outline-offset-2"
    >
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1 wrap-anywhere">
          {answer.data ? (
            <Link
              to={paths.customer(answer.data.customer._id) + listSearch}
              title={name}
              className="line-clamp-3 font-600 print:line-clamp-none underline-offset-2 hover:underline"
            >
              <StoredText text={stored} />
            </Link>
          ) : (
            <ColumnState {...{ answer, foundName }} />
          )}
          <span className="block text-12 text-ink-3 tabular-nums">{id}</span>
        </div>
        <IconButton name={t.remove(name)} icon={X} size="row" onClick={onRemove} />
      </div>
    </th>
  );
}

function ColumnState({ answer, foundName }: Pick<CompareColumn, "answer" | "foundName">) {
  const t = useMessages(compareMessages);
  if (answer.data === null) return <span className="text-warn">{t.notFound}</span>;
  if (answer.isError)
    return (
      <span className="flex flex-wrap items-center gap-2 text-bad">
        {t.failed}
        <Button size="row" onClick={() => void answer.refetch()}>
          {t.retry}
        </Button>
      </span>
    );
  return (
    <>
      {foundName ? (
        <span className="line-clamp-3 font-600">
          <StoredText text={foundName} />
        </span>
      ) : (
        <span className="flex h-5 items-center">
          <Skeleton share={0.7} />
        </span>
      )}
      <span className="sr-only">{t.loading}</span>
    </>
  );
}
