import { PencilLine } from "lucide-react";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";

/** Says that the list is no longer as the view has it: a shape and the word. */
export function ModifiedMark() {
  const { modified } = useMessages(viewsMessages);
  return (
    <span className="inline-flex items-center gap-1 text-12 font-400 text-ink-2">
      <PencilLine size={13} strokeWidth={1.75} aria-hidden />
      {modified}
    </span>
  );
}
