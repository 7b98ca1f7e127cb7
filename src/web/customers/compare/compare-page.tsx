import { useQueries } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { customerQueries } from "#web/api/customer-queries.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { AllScopeTrail } from "#web/resellers/scope/all-scope-trail.tsx";
import { PageTitle } from "#web/shell/page-title.tsx";
import { Switch } from "#web/ui/switch.tsx";
import { focusTitle } from "../focus-title.ts";
import { AddCustomer } from "./add-customer.tsx";
import { CompareTable } from "./compare-table.tsx";
import { comparedIds, maxCompared } from "./compared-ids.ts";
import { fromList, useListBehind } from "./list-behind.ts";

/** `/customers/compare?ids=…`: two to four customers side by side. Who they are is said by the address alone. */
export function ComparePage() {
  const t = useMessages(compareMessages);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const ids = comparedIds(search);
  const answers = useQueries({ queries: ids.map((id) => customerQueries.detail(id)) });
  const [foundNames, setFoundNames] = useState<ReadonlyMap<string, string>>(new Map());
  const columns = ids.map((id, index) => ({
    id,
    answer: answers[index],
    foundName: foundNames.get(id) ?? "",
  }));
  const listSearch = useListBehind();
  const added = useRef("");
  const compare = (chosen: readonly string[]) =>
    void navigate(paths.compare(chosen), { state: fromList(listSearch) });

  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pb-6">
      <PageTitle>{t.title}</PageTitle>
      <AllScopeTrail />
      <div className="flex min-h-11.5 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <h1 className="text-15 font-600" tabIndex={-1}>
          {t.title}
        </h1>
        <Link
          to={paths.customers + listSearch}
          className="text-accent underline-offset-2 hover:underline print:hidden"
        >
          {t.back}
        </Link>
        <span className="flex-1" />
        {ids.length > 1 && (
          <Switch label={t.differencesOnly} checked={onlyDifferences} onChange={setOnlyDifferences} />
        )}
        {ids.length < maxCompared && (
          <AddCustomer
            chosen={ids}
            onAdd={(id, name) => {
              added.current = id;
              setFoundNames(new Map(foundNames).set(id, name));
              compare([...ids, id]);
            }}
          />
        )}
      </div>
      {ids.length < 2 && <p className="pb-3 text-ink-2 print:hidden">{t.chooseAnother}</p>}
      {ids.length > 0 && (
        <CompareTable
          columns={columns.flatMap(({ answer, ...column }) => (answer ? [{ ...column, answer }] : []))}
          onlyDifferences={onlyDifferences}
          listSearch={listSearch}
          onRemove={(id) => {
            compare(ids.filter((other) => other !== id));
            focusTitle(); // what was pressed goes away
          }}
          onHead={(id, head) => {
            if (id !== added.current) return;
            head.focus(); // what was pressed has gone, and this is what came of it
            added.current = "";
          }}
        />
      )}
    </main>
  );
}
