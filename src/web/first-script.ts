import { choiceKeys } from "./device-choices.ts";
import { bringsAnswers, documentIsComplete, fromDocument, prepareFirstPicture } from "./first-document.ts";
import { sendFirstRequests } from "./first-request.ts";

/*
 * What runs before anything is drawn and before the app's code is here (vite.config.ts puts it at the top of the
 * head): the remembered look, so that a dark page never starts white, the first requests, and at last the app.
 */
const { dataset } = document.documentElement;
const theme = localStorage.getItem(choiceKeys.theme);
const skin = localStorage.getItem(choiceKeys.skin);
if (theme) dataset.theme = theme;
if (skin) dataset.skin = skin;

sendFirstRequests(window.location, bringsAnswers ? fromDocument(fetch) : fetch);
if (bringsAnswers) prepareFirstPicture();

/** Milliseconds that the app waits for the list to arrive and to be painted, before it goes ahead without. */
const patience = 300;

const app = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]')?.href;
// In development index.html starts the app itself.
if (app) {
  const start = () => void import(/* @vite-ignore */ app);
  void documentIsComplete.then(() => {
    if (!bringsAnswers) return start();
    // Evaluating the app takes a slow computer longer than painting the list: after the frame, not before it.
    requestAnimationFrame(() => setTimeout(start));
  });
  if (bringsAnswers) setTimeout(start, patience);
}
