interface HiddenCharacter {
  /** Where it stands, in UTF-16 units, so that a marker can be put there without changing the text. */
  index: number;
  /** `U+202E` */
  codePoint: string;
}

/**
 * Controls other than tab and line breaks, "format" (what turns the order of what follows, as U+202E does, or takes no
 * room: zero-width space, byte order mark, tags) and what Unicode calls default ignorable; variation selectors only
 * choose an emoji's look.
 */
const hidden = /(?![\t\n\r]|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
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
    if (hidden.test(character) && !joins.has(index)) found.push({ index, codePoint: codePointOf(character) });
    index += character.length;
  }
  return found;
}

function codePointOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${hex}`;
}
