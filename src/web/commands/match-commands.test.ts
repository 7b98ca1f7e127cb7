import { expect, test } from "vitest";
import { matchCommands } from "./match-commands.ts";

const labels = ["Include deleted", "IPTV devices", "Go to customers", "Delete view", "Åbn forhandlere"];
const commands = labels.map((label) => ({ label }));
const found = (text: string) => matchCommands(commands, text).map(({ label }) => label);

test("every word must begin a word of the command", () => {
  expect(found("inc del")).toEqual(["Include deleted"]);
  expect(found("clude")).toEqual([]);
  expect(found("del customers")).toEqual([]);
});

test("a label that begins with the text comes first", () => {
  expect(found("del")).toEqual(["Delete view", "Include deleted"]);
});

test("case, accents and the two spellings of å make no difference", () => {
  expect(found("ÅBN")).toEqual(["Åbn forhandlere"]);
  expect(found("aabn")).toEqual(["Åbn forhandlere"]);
  expect(found("dévices")).toEqual(["IPTV devices"]);
});

test("keywords find a command that is called otherwise", () => {
  expect(matchCommands([{ label: "Dark", keywords: "theme night" }], "theme")).toHaveLength(1);
});

test("no text finds everything, in the order it came", () => {
  expect(found(" ")).toEqual(labels);
});
