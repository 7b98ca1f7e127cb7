import { broughtListId } from "#contract/first-list.ts";
import type { AnswerText } from "./ask-as-browser.ts";

/** The app's page, taken apart where a list goes in. */
export interface ListDocument {
  /** Up to the list, with what the page knows before it: that a list follows, and how. */
  start: (known: KnownAtStart) => string;
  /** The picture, and the answers (contract/first-list.ts) from which the app goes on. */
  list: (picture: string | null, answers: Readonly<Record<string, AnswerText>>) => string;
  end: string;
}

interface KnownAtStart {
  language: string;
  /** The table's, as declarations of custom properties (contract/first-picture.ts). */
  measures: string;
  /** The answer of `GET /api/auth/session`, as JSON: without it the app can draw nothing. */
  session: string;
}

const root = '<html lang="en">';
const place = "<!--first-list-->";

/** Takes index.html apart; null for a page without a place for a list, as the tests and the development server have. */
export function listDocument(html: string): ListDocument | null {
  const [before, end] = html.split(place);
  if (before === undefined || end === undefined || !before.includes(root)) return null;
  return {
    start: ({ language, measures, session }) =>
      before.replace(
        root,
        () => `<html lang="${language}" data-measures="${measures}" data-session="${asAttribute(session)}">`,
      ),
    list: (picture, answers) => `<div id="${broughtListId}">${picture ?? ""}${dataBlock(answers)}</div>`,
    end,
  };
}

const asAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Data, not a script: the policy lets none in, and the browser runs nothing of this type. */
function dataBlock(answers: Readonly<Record<string, AnswerText>>): string {
  const entries = Object.entries(answers).map(
    ([path, { status, headers, json }]) =>
      `${JSON.stringify(path)}:{"status":${status},"headers":${JSON.stringify(headers)},"body":${json}}`,
  );
  // A `<` of JSON stands in a text, where it may be written like this; `</script>` in a name would end the block.
  const json = `{${entries.join(",")}}`.replaceAll("<", "\\u003c");
  return `<script type="application/json">${json}</script>`;
}
