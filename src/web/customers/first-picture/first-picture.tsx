import { renderToStaticMarkup } from "react-dom/server";
import type { ListQuery } from "#contract/customer-query.ts";
import { type CustomerPage, readCustomerPage } from "#contract/customer-record.ts";
import type { FirstPicture, ListToDraw } from "#contract/first-picture.ts";
import { resellersSchema } from "#contract/resellers.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import { loadAreas } from "#web/i18n/area.ts";
import { LanguageContext } from "#web/i18n/language-context.tsx";
import { activeFilters } from "../filters/active-filters.ts";
import { gridOf } from "../table/grid-of.ts";
import { columnsOf } from "../table/shown-columns.ts";
import { Picture } from "./picture.tsx";

/** Built into dist/server, where the server finds it by name (src/server/first-list/load-first-picture.ts). */
export const firstPicture: FirstPicture = { measures, draw };

function measures(query: ListQuery): string {
  return Object.entries(gridOf(columnsOf(query), defaultTableLayout))
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}

async function draw({ query, page, resellers, language }: ListToDraw): Promise<string | null> {
  const list = readCustomerPage(page);
  if (!isPlainTable(query, list)) return null;
  const names = resellers === null ? null : resellersSchema.parse(resellers);
  await loadAreas(language);
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <Picture query={query} page={list} resellers={names} language={language} />
    </LanguageContext>,
  );
}

/** Where the app shows a message above the rows, or chips on a line of their own, a picture without them would jump. */
function isPlainTable(query: ListQuery, { customers, unreadableRows }: CustomerPage): boolean {
  return customers.length > 0 && unreadableRows === 0 && activeFilters(query).length < 2;
}
