import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmptyBar } from "./empty-bar.tsx";

/** The values of all attributes in order, and the words: what is left when spelling and spacing are taken away. */
const essence = (html: string) =>
  [...html.matchAll(/="([^"]*)"|>\s*([^<>\s][^<>]*?)\s*</g)].map(([, ...found]) => found.join(""));

test("the document carries the same bar", () => {
  const page = readFileSync("index.html", "utf8");
  const carried = page.slice(
    page.indexOf('<div id="root">') + '<div id="root">'.length,
    page.indexOf("<!--first-list-->"),
  );
  expect(essence(carried)).toEqual(essence(renderToStaticMarkup(<EmptyBar />)));
});
