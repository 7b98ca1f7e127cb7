import { useCellWords } from "./cell-words.tsx";

/** In place of a value that is not there: a dash to see, words to hear. */
export function Missing() {
  const { t } = useCellWords();
  return (
    <>
      <span aria-hidden className="text-ink-3">
        –
      </span>
      <span className="sr-only">{t.notSet}</span>
    </>
  );
}
