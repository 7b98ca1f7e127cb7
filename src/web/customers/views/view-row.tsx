import { Check, Link, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { SavedView } from "#contract/saved-view.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { CopyButton } from "#web/ui/copy-button.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { removeView } from "./change-views.ts";
import { ProblemLine } from "./problem-line.tsx";
import { RenameView } from "./rename-view.tsx";
import { shareHref } from "./share-link.ts";
import { useApplyView } from "./use-apply-view.ts";
import { useViewTask } from "./use-view-task.ts";

interface ViewRowProps {
  view: SavedView;
  isCurrent: boolean;
  /** It has just come back. */
  takesFocus: boolean;
  onApplied: () => void;
}

/** One view: its name opens it, and beside it what else can be done with it. */
export function ViewRow({ view, isCurrent, takesFocus, onApplied }: ViewRowProps) {
  const t = useMessages(viewsMessages);
  const apply = useApplyView();
  const { problem, run } = useViewTask();
  const [isRenaming, setRenaming] = useState<boolean | null>(null);
  const { name } = view;

  async function remove() {
    await run(() => removeView(view));
  }
  if (isRenaming) return <RenameView view={view} onDone={() => setRenaming(false)} />;
  return (
    <li>
      <div className="group flex h-8 items-center gap-0.5 rounded-4 pr-1 hover:bg-menu-hover max-sm:h-11">
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: Undo or the name field had the focus, and is gone
          autoFocus={takesFocus || isRenaming === false}
          aria-current={isCurrent}
          title={name}
          className="flex h-full min-w-0 flex-1 items-center gap-2 rounded-4 px-1 text-left -outline-offset-2"
          onClick={() => {
            apply(view);
            onApplied();
          }}
        >
          <Check
            size={14}
            strokeWidth={1.75}
            aria-hidden
            className={`shrink-0 text-ink-2 ${isCurrent ? "" : "invisible"}`}
          />
          <span className="truncate">{name}</span>
        </button>
        <CopyButton
          name={t.copyLink(name)}
          icon={Link}
          text={() => Promise.resolve(window.location.origin + shareHref(view))}
        />
        <IconButton size="row" name={t.rename(name)} icon={Pencil} onClick={() => setRenaming(true)} />
        <IconButton size="row" name={t.remove(name)} icon={Trash2} onClick={() => void remove()} />
      </div>
      <ProblemLine problem={problem} />
    </li>
  );
}
