import { Fragment, useId } from "react";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Dialog } from "#web/ui/dialog.tsx";
import { Switch } from "#web/ui/switch.tsx";
import { type Command, commandSections } from "./command.ts";
import { Combination } from "./keys.tsx";
import { shortcuts } from "./shortcuts.ts";
import { switchSingleKeys, useSingleKeys } from "./single-keys.ts";

interface ShortcutSheetProps {
  /** The commands of the page; those with a shortcut are listed. */
  commands: readonly Command[];
  onClose: () => void;
}

/** Every key that does something on this page, by what it belongs to, and the switch for single keys. */
export function ShortcutSheet({ commands, onClose }: ShortcutSheetProps) {
  const t = useMessages(commandsMessages);
  const singleKeys = useSingleKeys();
  const id = useId();
  const withKeys = commands.flatMap(({ shortcut, ...command }) =>
    shortcut ? [{ ...command, keys: shortcuts[shortcut] }] : [],
  );
  const sections = commandSections.flatMap((section) => {
    const listed = withKeys.filter((command) => command.section === section);
    return listed.length > 0 ? [{ section, listed }] : [];
  });
  return (
    <Dialog title={t.shortcuts} onClose={onClose}>
      <p className="text-ink-2">{t.shortcutsLead}</p>
      <div className="mt-3 columns-2 gap-8 max-sm:columns-1">
        {sections.map(({ section, listed }) => (
          <section key={section} aria-labelledby={`${id}-${section}`} className="mb-4 break-inside-avoid">
            <h3 id={`${id}-${section}`} className="mb-1 text-12 font-500 text-ink-3">
              {t.sections[section]}
            </h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1">
              {listed.map(({ id: key, label, keys }) => (
                <Fragment key={key}>
                  <dt>{label}</dt>
                  <dd className="flex items-center justify-end gap-1.5 text-12 text-ink-3">
                    {keys.map((each, index) => (
                      <Fragment key={each}>
                        {index > 0 && t.or}
                        <Combination keys={each} />
                      </Fragment>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-3 border-t border-line pt-3">
        <div className="-ml-1">
          <Switch label={t.singleKeys} checked={singleKeys} onChange={switchSingleKeys} />
        </div>
        <p className="mt-1 text-12 text-ink-3">{t.singleKeysLead}</p>
      </div>
    </Dialog>
  );
}
