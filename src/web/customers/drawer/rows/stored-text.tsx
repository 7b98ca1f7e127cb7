import { Fragment } from "react";
import { hiddenCharacters } from "#insight/hidden-characters.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";

/**
 * Text as stored, safe to read: kept apart from the words around it whatever way it is written, and with a mark in
 * the place of every character that cannot be seen or that would turn what follows. Copying gives the stored text.
 */
export function StoredText({ text, className = "" }: { text: string; className?: string }) {
  const t = useMessages(drawerMessages);
  const hidden = hiddenCharacters(text);
  let from = 0;
  const parts = hidden.map(({ index, codePoint }) => {
    const before = text.slice(from, index);
    from = index + String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16)).length;
    return (
      <Fragment key={index}>
        {before}
        <span
          className="mx-0.5 rounded-2 border border-warn-line px-0.5 text-11 text-warn select-none"
          {...tooltip(t.hiddenCharacter(codePoint))}
        >
          {codePoint}
        </span>
      </Fragment>
    );
  });
  return (
    <bdi dir="auto" className={className}>
      {parts}
      {text.slice(from)}
    </bdi>
  );
}
