import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { defaultRequest, maxFilterLength } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Button } from "#web/ui/button.tsx";
import { TextField } from "#web/ui/text-field.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { addressLine } from "../address-line.ts";
import { useFailureText } from "../states/failure-text.ts";

interface AddCustomerProps {
  /** Those that stand there already. */
  chosen: readonly string[];
  onAdd: (id: string) => void;
}

/** Finds one more customer by what the list's search takes, over everything that the user may see. */
export function AddCustomer({ chosen, onAdd }: AddCustomerProps) {
  const t = useMessages(compareMessages);
  const [filter, setFilter] = useState("");

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setFilter(String(new FormData(event.currentTarget).get("filter") ?? "").trim());
  }
  return (
    <search className="block max-w-130 pt-5">
      <form onSubmit={find} className="flex items-start gap-2">
        <TextField
          label={t.add}
          hint={t.addHint}
          name="filter"
          type="search"
          autoComplete="off"
          maxLength={maxFilterLength}
          className="flex-1"
        />
        <Button type="submit" size="field" className="mt-6">
          {t.find}
        </Button>
      </form>
      {filter !== "" && (
        <Found
          filter={filter}
          chosen={chosen}
          onAdd={(id) => {
            setFilter("");
            onAdd(id);
          }}
        />
      )}
    </search>
  );
}

const shownAtOnce = 8;

function Found({ filter, chosen, onAdd }: AddCustomerProps & { filter: string }) {
  const t = useMessages(compareMessages);
  const format = useFormat();
  const admin = isAdmin(useUser());
  const { data, error, isFetching, isPlaceholderData } = useQuery(
    customerQueries.list({
      ...defaultRequest,
      limit: shownAtOnce + chosen.length,
      filter,
      all: admin,
      includeSubresellers: true,
      includeDeleted: true,
    }),
  );
  if (error) return <Failure error={error} />;
  // The rows of another search must not be chosen for this one.
  if (!data || isPlaceholderData) return <p className="pt-2 text-ink-2">{isFetching && t.loading}</p>;
  const others = data.customers.filter(({ customer }) => !chosen.includes(customer._id));
  const shown = others.slice(0, shownAtOnce);
  const rest = data.total - (data.customers.length - others.length) - shown.length;
  return (
    <>
      <Announced text={shown.length === 0 ? t.nothingFound : t.results} />
      {shown.length === 0 && <p className="pt-2 text-ink-2">{t.nothingFound}</p>}
      <ul aria-label={t.results} className="mt-2 border-t border-line-soft">
        {shown.map(({ customer }) => (
          <li key={customer._id} className="border-b border-line-soft">
            <button
              type="button"
              onClick={() => onAdd(customer._id)}
              className="w-full px-2 py-1.5 text-left -outline-offset-2 hover:bg-surface-2"
            >
              <bdi className="block font-500 wrap-anywhere">{withoutTurns(customer.name || t.unnamed)}</bdi>
              <bdi className="block text-12 text-ink-2">
                {withoutTurns(addressLine(customer) ?? customer._id)}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="pt-2 text-12 text-ink-2">{t.more(format.number(rest))}</p>}
    </>
  );
}

function Announced({ text }: { text: string }) {
  useAnnouncement(text);
  return null;
}

function Failure({ error }: { error: Error }) {
  return (
    <p role="alert" className="pt-2 text-bad">
      {useFailureText(error)}
    </p>
  );
}
