import { expect, test, vi } from "vitest";
import { area } from "./area.ts";
import { currentLanguage, showLanguage } from "./language.ts";

test("the language that was asked for last is shown, however late the words of another one come", async () => {
  vi.stubGlobal("document", { documentElement: {} });
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
