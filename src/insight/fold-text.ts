/**
 * A text for finding it however it is written: letter case and accents aside, and the Danish letters as they are written
 * without them: `Ærø`, `AEROE` and `ærø` are one. As the demo book's own search does (server/sources/embedded).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
