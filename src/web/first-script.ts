import { choiceKeys } from "./device-choices.ts";
import { bringsAnswers, fromDocument, preparePicture } from "./first-document.ts";
import { sendFirstRequests } from "./first-request.ts";
import { startApp } from "./first-start.ts";

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
startApp(bringsAnswers && preparePicture());
