/** Letters that are no letter with an accent, as they are written without them. */
const letters: Readonly<Record<string, string>> = {
  å: "aa",
  æ: "ae",
  ø: "oe",
  ß: "ss",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/**
 * A text for finding it however it is written: letter case and accents aside, and the Danish letters as they are written
 * without them: `Ærø`, `AEROE` and `ærø` are one. As the demo book's own search does (server/sources/embedded).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[åæøßœłđðþ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
