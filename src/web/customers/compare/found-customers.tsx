import { useQuery } from "@tanstack/react-query";
import { defaultAddress } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { addressLine } from "#insight/address-line.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { useFailureText } from "../states/failure-text.ts";

interface FoundCustomersProps {
  filter: string;
  /** Those that stand there already. */
  chosen: readonly string[];
  onAdd: (id: string, name: string) => void;
}

const shownAtOnce = 8;

/** The customers that a search finds, over everything that the user may see; a press adds one. */
export function FoundCustomers({ filter, chosen, onAdd }: FoundCustomersProps) {
  const t = useMessages(compareMessages);
  const format = useFormat();
  const admin = isAdmin(useUser());
  const { data, error, isFetching, isPlaceholderData } = useQuery(
    customerQueries.list({
      ...defaultAddress,
      limit: shownAtOnce + chosen.length,
      filter,
      all: admin,
      includeSubresellers: true,
      includeDeleted: true,
    }),
  );
  if (error) return <Failure error={error} />;
  // The rows of another search must not be chosen for this one.
  if (!data || isPlaceholderData) return <p className="px-2 py-1 text-ink-2">{isFetching && t.loading}</p>;
  const others = data.customers.filter(({ customer }) => !chosen.includes(customer._id));
  const shown = others.slice(0, shownAtOnce);
  const rest = data.total - (data.customers.length - others.length) - shown.length;
  return (
    <>
      <Announced text={shown.length === 0 ? t.nothingFound : t.results} />
      {shown.length === 0 && <p className="px-2 py-1 text-ink-2">{t.nothingFound}</p>}
      <ul aria-label={t.results}>
        {shown.map(({ customer }) => (
          <li key={customer._id}>
            <button
              type="button"
              onClick={() => onAdd(customer._id, customer.name ?? "")}
              className="w-full rounded-4 px-2 py-1.5 text-left -outline-offset-2 hover:bg-menu-hover"
            >
              <bdi className="block font-500 wrap-anywhere">{withoutTurns(customer.name || t.unnamed)}</bdi>
              <bdi className="block text-12 text-ink-2">
                {withoutTurns(addressLine(customer) ?? customer._id)}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="px-2 py-1 text-12 text-ink-2">{t.more(format.number(rest))}</p>}
    </>
  );
}

function Announced({ text }: { text: string }) {
  useAnnouncement(text);
  return null;
}

function Failure({ error }: { error: Error }) {
  return (
    <p role="alert" className="px-2 py-1 text-bad">
      {useFailureText(error)}
    </p>
  );
}
