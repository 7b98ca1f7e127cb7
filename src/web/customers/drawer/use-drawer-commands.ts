import type { Command } from "#web/commands/command.ts";
import { useCommands } from "#web/commands/use-commands.ts";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { MenuSection } from "#web/ui/menu-items.ts";
import { copyId } from "../commands/copy-id.ts";
import { focusedCustomer } from "../commands/row-links.ts";
import type { DrawerPlace } from "./header/drawer-toolbar.tsx";

interface DrawerCommandsOptions {
  id: string;
  place: DrawerPlace;
  /** The entries that hand the customer over; all of them are commands, and the plain block has a key. */
  handOff: MenuSection[];
  onClose: () => void;
}

/** What can be done with the open customer, for keys and palette. */
export function useDrawerCommands({ id, place, handOff, onClose }: DrawerCommandsOptions) {
  const t = useMessages(commandsMessages);
  useCommands((): Command[] => [
    {
      id: "next-customer",
      section: "customer",
      label: t.nextCustomer,
      shortcut: "nextCustomer",
      run: () => place.goToNext?.(),
    },
    {
      id: "previous-customer",
      section: "customer",
      label: t.previousCustomer,
      shortcut: "previousCustomer",
      run: () => place.goToPrevious?.(),
    },
    {
      id: "copy-id",
      section: "customer",
      label: t.copyId,
      shortcut: "copyId",
      // A row of the list that has the focus is meant before the customer beside it.
      answersTo: () => focusedCustomer() === null,
      run: () => void copyId(id, t),
    },
    ...handOff.flatMap(({ items }) =>
      items.flatMap(({ key, label, disabled, onSelect }): Command[] => {
        const command = { id: `hand-off-${key}`, section: "customer", label, run: onSelect } as const;
        if (key !== "plain") return disabled ? [] : [command];
        // Without a customer too: a key that did nothing would leave the former one's text on the clipboard.
        return [
          { ...command, label: t.ticket, keywords: label, shortcut: "ticket", keyOnly: disabled === true },
        ];
      }),
    ),
    // The drawer listens to Esc itself, because it also has to work before the shortcuts have arrived.
    {
      id: "close",
      section: "customer",
      label: t.close,
      shortcut: "close",
      answersTo: () => false,
      run: onClose,
    },
  ]);
}
