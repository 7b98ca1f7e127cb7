import { type BroughtAnswers, broughtListId } from "#contract/first-list.ts";
import { choiceKeys } from "./device-choices.ts";

/**
 * What the document brings along for whoever is signed in (docs/decisions/019): the API's first answers, and a picture of
 * the list, which is on the screen before the app's code has been evaluated. Part of the first script.
 */
const root = document.documentElement;
const { measures } = root.dataset;

/** Will the answers come in the document? Its head says so, long before they are there. */
export const bringsAnswers = measures !== undefined;

/** Resolves when the whole document has arrived. */
export const documentIsComplete = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve(null);
});

const broughtList = () => document.getElementById(broughtListId);

/** Where the user has clicked first, while there was nothing but the picture. */
let clicked: MouseEvent | undefined;

function noteClick(event: MouseEvent) {
  clicked = event;
}

/** Makes room for the picture, or none where this device shows another list than the one that the server could draw. */
export function prepareFirstPicture() {
  root.style.cssText = measures ?? "";
  const language = localStorage.getItem(choiceKeys.language);
  const hasOwnTable = Object.keys({ ...localStorage, ...sessionStorage }).some((key) =>
    key.startsWith(choiceKeys.tableLayout),
  );
  if (hasOwnTable || (language && language !== root.lang)) root.dataset.picture = "off";
  addEventListener("click", noteClick, { once: true });
}

/** Answers with what the document has for a request, as soon as it is there; what it has nothing for is sent by `send`. */
export function fromDocument(send: typeof fetch) {
  return async (path: string, init: RequestInit): Promise<Response> => {
    await documentIsComplete;
    const answers: BroughtAnswers = JSON.parse(broughtList()?.querySelector("script")?.text ?? "{}");
    const answer = answers[path];
    return answer ? new Response(JSON.stringify(answer.body), answer) : send(path, init);
  };
}

/** Takes the picture away, in the same frame that shows the app. A click on it counts for what has taken its place. */
export function removeFirstPicture() {
  root.dataset.picture = "off"; // the rest of the document may still be on its way
  root.style.cssText = "";
  void documentIsComplete.then(() => broughtList()?.remove());
  setTimeout(() => {
    const place = clicked && document.elementFromPoint(clicked.clientX, clicked.clientY);
    place?.closest<HTMLElement>("a[data-customer]")?.click();
  });
}
