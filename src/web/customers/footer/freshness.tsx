import { RefreshCw } from "lucide-react";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { useNow } from "./use-now.ts";

interface FreshnessProps {
  /** Milliseconds since 1970. */
  loadedAt: number;
  isFetching: boolean;
  onRefresh: () => void;
}

const fresh = 60_000;

/** How old the rows are, and the button that gets them anew. */
export function Freshness({ loadedAt, isFetching, onRefresh }: FreshnessProps) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const now = useNow();
  const isNew = now.getTime() - loadedAt < fresh;
  return (
    <span className="flex items-center gap-1 text-ink-2">
      <IconButton
        name={t.refresh}
        shortcut="refresh"
        icon={RefreshCw}
        className={isFetching ? "motion-safe:animate-spin" : ""}
        onClick={onRefresh}
      />
      <span className="@max-4xl/list:sr-only">
        {isNew ? t.updatedNow : t.updated(format.ago(new Date(loadedAt), now))}
      </span>
    </span>
  );
}
