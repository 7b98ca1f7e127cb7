import { type FormEvent, useRef, useState } from "react";
import { maxFilterLength } from "#contract/customer-query.ts";
import { useCommands } from "#web/commands/use-commands.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { readFilter } from "../search/read-filter.ts";
import { FoundCustomers } from "./found-customers.tsx";

interface AddCustomerProps {
  /** Those that stand there already. */
  chosen: readonly string[];
  /** `name` is as the list has it; "" for none. */
  onAdd: (id: string, name: string) => void;
}

/** Finds one more customer by what the list's search takes; what it finds floats below it. */
export function AddCustomer({ chosen, onAdd }: AddCustomerProps) {
  const t = useMessages(compareMessages);
  const field = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState("");
  useCommands(() => [{ id: "search", section: "list", label: t.add, shortcut: "search", run: focusField }]);

  function focusField() {
    field.current?.focus();
    field.current?.select();
  }
  function find(event: FormEvent) {
    event.preventDefault();
    setFilter(readFilter(field.current?.value ?? "") ?? ""); // many ids and a link are no search
  }
  function close() {
    setFilter("");
    field.current?.focus(); // what had it goes away
  }
  return (
    <search
      className="relative max-sm:w-full print:hidden"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setFilter("")}
      onKeyDown={({ key }) => key === "Escape" && filter !== "" && close()}
    >
      <form onSubmit={find} className="flex flex-wrap items-center gap-2">
        <label className="flex min-w-0 flex-1 items-center gap-2 max-sm:flex-wrap">
          <span className="whitespace-nowrap text-ink-2">{t.add}</span>
          <input
            ref={field}
            type="search"
            placeholder={t.addHint}
            autoComplete="off"
            spellCheck={false}
            maxLength={maxFilterLength}
            // biome-ignore lint/a11y/noAutofocus: with one customer there is nothing else to do here
            autoFocus={chosen.length < 2}
            className="h-7 min-w-0 flex-1 rounded-6 border border-control bg-surface-0 px-2.5 text-13 text-ellipsis placeholder:text-ink-3 focus-visible:border-accent max-sm:h-11 max-sm:text-16 sm:w-72"
          />
        </label>
        <Button type="submit" className="max-sm:h-11 max-sm:self-end">
          {t.find}
        </Button>
      </form>
      {filter !== "" && (
        // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what can be used
        <div
          // The field keeps the focus, so that a press on a text does not close what it stands in.
          onMouseDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-40 mt-1 max-h-[min(26rem,calc(100dvh-14rem))] overflow-y-auto rounded-8 border border-line-strong bg-menu p-1 shadow-menu motion-safe:animate-rise"
        >
          <FoundCustomers
            filter={filter}
            chosen={chosen}
            onAdd={(id, name) => {
              field.current?.form?.reset();
              setFilter("");
              onAdd(id, name);
            }}
          />
        </div>
      )}
    </search>
  );
}
