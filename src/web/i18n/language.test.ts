import { beforeEach, expect, test, vi } from "vitest";
import { area } from "./area.ts";
import {
  chooseLanguage,
  currentLanguage,
  isLanguageMissing,
  showLanguage,
  subscribeLanguage,
} from "./language.ts";

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("localStorage", { setItem: () => undefined });
});

test("the language that was asked for last is shown, however late the words of another one come", async () => {
  let arrive: (words: { hello: string }) => void = () => undefined;
  const arriving = new Promise<{ hello: string }>((resolve) => {
    arrive = resolve;
  });
  area({ hello: "Hello" }, () => arriving);
  const danish = showLanguage("da"); // the browser's, at the page's start
  await showLanguage("en"); // the user's, as the session has it
  arrive({ hello: "Hej" });
  await danish;
  expect(currentLanguage()).toBe("en");
  expect(document.documentElement.lang).toBe("en");
});

test("a chosen language whose words do not come is told each time, and until another choice", async () => {
  area({ hello: "Hello" }, () => Promise.reject(new Error("offline")));
  const told: boolean[] = [];
  const stop = subscribeLanguage(() => told.push(isLanguageMissing()));
  await chooseLanguage("da");
  await chooseLanguage("da");
  expect(told).toEqual([false, true, false, true]);
  expect(currentLanguage()).toBe("en");
  await chooseLanguage("en");
  expect(isLanguageMissing()).toBe(false);
  stop();
});

test("words that do not come are missed by nobody once another language is chosen", async () => {
  area({ hello: "Hello" }, () => Promise.reject(new Error("offline")));
  const danish = chooseLanguage("da");
  await chooseLanguage("en");
  await danish;
  expect(isLanguageMissing()).toBe(false);
});
