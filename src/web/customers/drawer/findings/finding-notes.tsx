import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { FindingMark } from "./finding-mark.tsx";
import { useFindingWords } from "./use-finding-words.ts";

/** The same words as in the block at the top, beside the field that they are about. */
export function FindingNotes({ findings }: { findings: readonly AnyFinding[] }) {
  const wordsOf = useFindingWords();
  return findings.map((finding, index) => {
    const { fact, why } = wordsOf(finding);
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule can find several things in one field, and nothing moves.
        key={index}
        className="mb-1 flex gap-2 rounded-6 border border-warn-line bg-warn-tint px-3 py-1.5"
      >
        <FindingMark severity={finding.severity} />
        <p className="min-w-0 wrap-anywhere">
          {fact}
          <span className="block text-12 text-ink-2">{why}</span>
        </p>
      </div>
    );
  });
}
