/** A request each: more words than this are a text that was pasted, not a search. */
const mostWords = 5;

/**
 * The words to try alone when a search of several has found nobody, each once; none where it is one word. A single sign
 * would be found in every customer.
 */
export function wordsToTry(filter: string): string[] {
  const all = filter.toLowerCase().split(/\s+/);
  const words = [...new Set(all)].filter((word) => word.length > 1);
  return all.length > 1 && words.length <= mostWords ? words : [];
}
