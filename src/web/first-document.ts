import { type BroughtAnswers, broughtListId } from "#contract/first-list.ts";
import { apiPaths } from "#contract/paths.ts";
import { choiceKeys } from "./device-choices.ts";
import { keptTop } from "./kept-top.ts";

/*
 * What the document brings along for whoever is signed in (docs/decisions/019): the session and the API's first answers,
 * and a picture of the list, which is on the screen before the app's code has been evaluated. Part of the first script.
 */
const root = document.documentElement;
const { measures, session } = root.dataset;

/** Will the answers come in the document? Its first line says so, long before they are there. */
export const bringsAnswers = session !== undefined;

/** Resolves when the whole document has arrived. */
export const documentIsComplete = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve(null);
});

const broughtList = () => document.getElementById(broughtListId);

/** Where the user has clicked last, on the picture. */
let clicked: MouseEvent | undefined;

/**
 * Makes room for the picture. False where there will be none, because this window or this device shows another list
 * than the one that the server could draw.
 */
export function preparePicture(): boolean {
  root.style.cssText = measures ?? "";
  const language = localStorage.getItem(choiceKeys.language);
  const hasOwnTable = Object.keys({ ...localStorage, ...sessionStorage }).some((key) =>
    key.startsWith(choiceKeys.tableLayout),
  );
  // Below this width the bar takes two lines (shell/top-bar.tsx).
  const isNarrow = matchMedia("(width < 42rem)").matches;
  // It stands at the top of the list: rows that were scrolled come once, where they were, and do not jump there.
  if (isNarrow || keptTop() || hasOwnTable || (language && language !== root.lang))
    root.dataset.picture = "off";
  else addEventListener("click", noteClick);
  return root.dataset.picture !== "off";
}

function noteClick(event: MouseEvent) {
  const isOnPicture = broughtList()?.firstElementChild?.getClientRects().length;
  // What asks the browser for a new tab or window is not to be answered in this one.
  if (isOnPicture && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) clicked = event;
}

/** Answers with what the document has for a request, as soon as it is there; what it has nothing for is sent by `send`. */
export function fromDocument(send: typeof fetch) {
  const answers = documentIsComplete.then(readAnswers);
  return async (path: string, init: RequestInit): Promise<Response> => {
    // The app can draw with it before it knows its list.
    if (path === apiPaths.session) return new Response(session);
    const answer = (await answers)[path];
    return answer ? new Response(JSON.stringify(answer.body), answer) : send(path, init);
  };
}

function readAnswers(): BroughtAnswers {
  try {
    return JSON.parse(broughtList()?.querySelector("script")?.text ?? "{}");
  } catch {
    return {}; // the document broke off
  }
}

/** Takes the picture away, in the same frame that shows the app. A click on it counts for what has taken its place. */
export function removePicture() {
  root.dataset.picture = "off"; // the rest of the document may still be on its way
  root.style.cssText = "";
  removeEventListener("click", noteClick);
  void documentIsComplete.then(() => broughtList()?.remove());
  setTimeout(() => {
    const place = clicked && document.elementFromPoint(clicked.clientX, clicked.clientY);
    place?.closest<HTMLElement>("a[data-customer], td:not(:first-child)")?.click();
  });
}
