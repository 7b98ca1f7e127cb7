import { foldText } from "#insight/fold-text.ts";
import type { Command } from "./command.ts";

/**
 * The commands that have every word of `text` at the beginning of one of their words, in the order they came; those
 * whose label begins with the text first. Case and accents make no difference, and å is aa.
 */
export function matchCommands<Named extends Pick<Command, "label" | "keywords">>(
  commands: readonly Named[],
  text: string,
): Named[] {
  const wanted = wordsOf(text);
  const found = commands.filter(({ label, keywords = "" }) => {
    const words = wordsOf(`${label} ${keywords}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
  const start = foldText(text.trim());
  return [
    ...found.filter(({ label }) => foldText(label).startsWith(start)),
    ...found.filter(({ label }) => !foldText(label).startsWith(start)),
  ];
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
