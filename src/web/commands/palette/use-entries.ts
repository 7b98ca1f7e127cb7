import { useQuery } from "@tanstack/react-query";
import { parsePath, useLocation, useNavigate } from "react-router";
import { defaultAddress, type ListQuery, writeAddress } from "#contract/customer-query.ts";
import { homePath } from "#contract/home-path.ts";
import { isAdmin } from "#contract/session.ts";
import { type Pasted, readPaste } from "#insight/paste.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { readFilter } from "#web/customers/search/read-filter.ts";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";
import { type Command, commandSections } from "../command.ts";
import { matchCommands } from "../match-commands.ts";
import type { Entry, EntryGroup } from "./entry.ts";
import { useFoundCustomers } from "./use-found-customers.ts";

const mostResellers = 4;

/**
 * What the palette offers for a text: customers first, as they are what most searches are for, and the way to see them
 * all; resellers; the commands of the page. Where no customer is found, the list comes last. Without a text, all
 * commands.
 */
export function useEntries(text: string, commands: readonly Command[]) {
  const t = useMessages(commandsMessages);
  const { pathname, search } = useLocation();
  const user = useUser();
  const navigate = useNavigate();
  const { data: resellers = [] } = useQuery(resellerQueries.list());
  const read = readPaste(text, window.location.origin);
  const filter = readFilter(text) ?? "";
  const { customers, isPending, isError } = useFoundCustomers(filter);

  // A customer opens over the list that is there.
  const isList = pathname.startsWith(paths.customers) && pathname !== paths.comparison;
  const beside = isList ? search : (parsePath(homePath(user)).search ?? "");
  const found: EntryGroup = {
    key: "customers",
    label: t.sections.customers,
    entries: customers.map(({ customer }, index) => ({
      key: `customer-${index}`,
      kind: "customer",
      customer,
      resellerName: resellers.find(({ _id }) => _id === customer.parentReseller)?.name ?? null,
      run: () => void navigate(paths.customer(customer._id) + beside),
    })),
  };
  const lists: EntryGroup = { key: "search", label: t.sections.list, entries: useLists(read, filter) };
  const named: EntryGroup = {
    key: "resellers",
    label: t.sections.resellers,
    entries: useResellers(text, resellers),
  };
  const actions: EntryGroup[] = commandSections.map((section) => ({
    key: section,
    label: t.sections[section],
    entries: matchCommands(
      commands.filter((command) => command.section === section && !command.keyOnly),
      text,
    ).map((command) => ({ key: command.id, kind: "command", command, run: command.run })),
  }));
  const groups = customers.length > 0 ? [found, lists, named, ...actions] : [named, ...actions, lists];
  return { groups: groups.filter(({ entries }) => entries.length > 0), isPending, isError };
}

/** The lists that a text can become: a search, a choice of ids, whatever a link of the desk says. */
function useLists(read: Pasted, filter: string): Entry[] {
  const t = useMessages(commandsMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const listOf = useListOf();
  switch (read.kind) {
    case "empty":
    case "id":
      return [];
    case "ids":
      return [
        {
          key: "ids",
          kind: "plain",
          label: t.showIds(format.number(read.ids.length)),
          run: listOf({ customerIds: read.ids }),
        },
      ];
    case "link":
      return [{ key: "link", kind: "plain", label: read.to, run: () => void navigate(read.to) }];
    default:
      return [
        {
          key: "filter",
          kind: "plain",
          label: t.showInList(filter),
          run: listOf({ filter }),
        },
      ];
  }
}

/** Resellers by name, each the list of its customers; only an ADMIN may name a parent reseller. */
function useResellers(text: string, resellers: readonly { _id: string; name: string }[]): Entry[] {
  const user = useUser();
  const listOf = useListOf();
  if (text.trim() === "" || !isAdmin(user)) return [];
  const named = resellers.map(({ _id, name }) => ({ id: _id, label: name || _id }));
  return matchCommands(named, text)
    .slice(0, mostResellers)
    .map(({ id, label }) => ({
      key: `reseller-${id}`,
      kind: "plain",
      label,
      run: listOf({ parentReseller: id }),
    }));
}

/** A list over everything that the user may see, as the search above is. */
function useListOf() {
  const user = useUser();
  const navigate = useNavigate();
  const everything = {
    ...defaultAddress,
    ...(isAdmin(user) ? { all: true } : { includeSubresellers: true }),
  };
  return (query: Partial<ListQuery>) => () =>
    void navigate(`${paths.customers}?${writeAddress({ ...everything, ...query })}`);
}
