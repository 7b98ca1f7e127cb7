import { useEffect, useId, useRef, useState } from "react";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { announce } from "#web/ui/live-region.tsx";
import { Modal } from "#web/ui/modal.tsx";
import type { Command } from "../command.ts";
import type { Entry } from "./entry.ts";
import { PaletteEntry } from "./palette-entry.tsx";
import { useEntries } from "./use-entries.ts";

interface CommandPaletteProps {
  /** What can be done on the page behind. */
  commands: readonly Command[];
  onClose: () => void;
}

/** One field for everything: customers as they are found, resellers, and all commands with their keys. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const t = useMessages(commandsMessages);
  const [text, setText] = useState("");
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const { groups, isPending, isError } = useEntries(text, commands);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const entries = groups.flatMap((group) => group.entries);
  const active = entries.find(({ key }) => key === chosenKey) ?? entries[0];
  const optionId = (entry: Entry) => `${id}-${entry.key}`;

  // Enter before the answer is there means the answer, not whatever stands first until then.
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || isPending || !active) return;
    onClose();
    active.run();
  }, [isWaiting, isPending, active, onClose]);

  useEffect(() => {
    if (text && !isPending && !isError) announce(t.found(entries.length));
  }, [t, text, isPending, isError, entries.length]);

  function run(entry: Entry) {
    onClose(); // first: it gives the focus back, and the command may want it elsewhere
    entry.run();
  }
  function move(by: 1 | -1) {
    const index = active ? entries.indexOf(active) : 0;
    const next = entries.at((index + by) % entries.length);
    if (!next) return;
    setChosenKey(next.key);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  }

  return (
    <Modal label={t.palette} className="max-w-130" onClose={onClose}>
      <input
        // biome-ignore lint/a11y/noAutofocus: a palette is opened to type in it
        autoFocus
        role="combobox"
        aria-label={t.paletteField}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={t.palettePlaceholder}
        value={text}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        className="h-12 w-full rounded-t-10 bg-transparent px-4 text-15 -outline-offset-2 placeholder:text-ink-3"
        onChange={(event) => {
          setText(event.target.value);
          setChosenKey(null);
          setWaiting(false);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            move(event.key === "ArrowDown" ? 1 : -1);
          } else if (event.key === "Enter") {
            event.preventDefault();
            if (isPending && chosenKey === null) setWaiting(true);
            else if (active) run(active);
          }
        }}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={t.results}
        aria-busy={isPending}
        className="max-h-[min(28rem,60vh)] overflow-y-auto border-t border-line p-1"
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={group.key} role="group" aria-labelledby={`${id}-group-${group.key}`} className="pb-1">
            <div id={`${id}-group-${group.key}`} className="px-2.5 pt-2 pb-1 text-12 text-ink-3">
              {group.label}
            </div>
            {group.entries.map((entry) => (
              <PaletteEntry
                key={entry.key}
                id={optionId(entry)}
                entry={entry}
                isActive={entry === active}
                onPoint={() => setChosenKey(entry.key)}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <Status {...{ isPending, isError, isEmpty: entries.length === 0 }} />
    </Modal>
  );
}

function Status({ isPending, isError, isEmpty }: { isPending: boolean; isError: boolean; isEmpty: boolean }) {
  const t = useMessages(commandsMessages);
  if (isError)
    return (
      <p role="alert" className="px-4 pb-3 text-12 text-bad">
        {t.searchFailed}
      </p>
    );
  if (isPending) return <p className="px-4 pb-3 text-12 text-ink-3">{t.searching}</p>;
  return isEmpty && <p className="px-4 pb-3 text-ink-2">{t.nothing}</p>;
}
