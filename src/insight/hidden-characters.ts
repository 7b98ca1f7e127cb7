/**
 * `direction` turns the order of what follows (U+202E and its kin), `invisible` takes no room (zero-width space,
 * byte order mark, tags), `control` is a C0 or C1 control other than tab and line breaks.
 */
type HiddenCharacterKind = "direction" | "invisible" | "control";

interface HiddenCharacter {
  kind: HiddenCharacterKind;
  /** Where it stands, in UTF-16 units, so that a marker can be put there without changing the text. */
  index: number;
  /** `U+202E` */
  codePoint: string;
}

const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const control = /(?![\t\n\r])\p{Cc}/u;
/** The rest of "format" and what Unicode calls default ignorable; variation selectors only choose an emoji's look. */
const invisible = /(?![\ufe00-\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** A zero-width joiner inside an emoji (👩‍💻) joins what is seen. */
const joinedEmoji =
  /(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/gu;

/**
 * Finds what a reader cannot see in a text, so that it can be shown with a marker in its place. The text itself is
 * never changed: a copy must give exactly what is stored.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const joins = new Set(Array.from(text.matchAll(joinedEmoji), (match) => match.index));
  const found: HiddenCharacter[] = [];
  let index = 0;
  for (const character of text) {
    const kind = kindOf(character);
    if (kind && !joins.has(index)) found.push({ kind, index, codePoint: codePointOf(character) });
    index += character.length;
  }
  return found;
}

function kindOf(character: string): HiddenCharacterKind | null {
  if (direction.test(character)) return "direction";
  if (control.test(character)) return "control";
  return invisible.test(character) ? "invisible" : null;
}

function codePointOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${hex}`;
}

/**
 * Words that mix the Latin alphabet with Greek or Cyrillic letters, which hardly any honest word does: `Аabenraa`
 * with a Cyrillic first letter looks like the town and is found by no search for it.
 */
export function mixedScriptWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => /\p{sc=Latin}/u.test(word) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(word));
}
