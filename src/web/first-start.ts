import { documentIsComplete } from "./first-document.ts";

/** Milliseconds that the app waits for the picture to arrive and to be painted, before it goes ahead without. */
const patience = 300;

/**
 * Starts the app: at once, or after the picture's frame, because evaluating the app takes a slow computer longer than
 * painting the list. In development index.html starts it.
 */
export function startApp(afterPicture: boolean) {
  setTimeout(start, afterPicture ? patience : 0);
  void documentIsComplete.then(() =>
    afterPicture ? requestAnimationFrame(() => setTimeout(start)) : start(),
  );
}

/** As often as it is called, the app is evaluated once. Too early in the document it does nothing. */
function start() {
  const app = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]')?.href;
  if (app && document.getElementById("root")) import(/* @vite-ignore */ app).catch(sayFailed);
}

/** Without the app there is nobody to say so in one language only. */
function sayFailed() {
  document.documentElement.dataset.picture = "off";
  document.getElementById("no-app")?.removeAttribute("hidden");
}
