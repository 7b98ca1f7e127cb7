import { broughtListId } from "#contract/first-list.ts";
import type { AnswerText } from "./ask-as-browser.ts";

/** The app's page, taken apart where a list goes in. */
export interface ListDocument {
  /** Up to the list. `measures` are the table's (contract/first-picture.ts): with them the page knows that a list follows. */
  start: (language: string, measures: string) => string;
  /** The picture, and the answers (contract/first-list.ts) from which the app goes on. */
  list: (picture: string | null, answers: Readonly<Record<string, AnswerText>>) => string;
  end: string;
}

const root = '<html lang="en">';
const place = "<!--first-list-->";

/** Takes index.html apart; null for a page without a place for a list. */
export function listDocument(html: string): ListDocument | null {
  const [before, end] = html.split(place);
  if (before === undefined || end === undefined || !before.includes(root)) return null;
  return {
    start: (language, measures) =>
      before.replace(root, `<html lang="${language}" data-measures="${measures}">`),
    list: (picture, answers) => `<div id="${broughtListId}">${picture ?? ""}${dataBlock(answers)}</div>`,
    end,
  };
}

/** Data, not a script: the policy lets none in, and the browser runs nothing of this type. */
function dataBlock(answers: Readonly<Record<string, AnswerText>>): string {
  const entries = Object.entries(answers).map(
    ([path, { status, json }]) => `${JSON.stringify(path)}:{"status":${status},"body":${json}}`,
  );
  // A `<` of JSON stands in a text, where it may be written like this; `</script>` in a name would end the block.
  const json = `{${entries.join(",")}}`.replaceAll("<", "\\u003c");
  return `<script type="application/json">${json}</script>`;
}
