import { ChevronDown } from "lucide-react";
import { Fragment, useId, useState } from "react";
import type { Facet } from "#contract/whole-list.ts";
import type { FacetValue } from "#insight/narrow-customers.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Checkbox } from "#web/ui/checkbox.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { stateShape } from "../table/state-cell.tsx";
import { useFacetTitle, useFacetWords } from "./facet-words.ts";

interface FacetGroupProps {
  facet: Facet;
  values: readonly FacetValue[];
  ticked: readonly string[];
  onTick: (value: string) => void;
}

/** As many values as are read at a glance; one more is no longer than the button that would show it. */
const shownAtOnce = 6;

/** The values of one facet. Those that are ticked are always among the ones on show. */
export function FacetGroup({ facet, values, ticked, onTick }: FacetGroupProps) {
  const title = useFacetTitle()(facet);
  const words = useMessages(narrowMessages);
  const { number } = useFormat();
  const [isLong, setLong] = useState(false);
  const wordsOf = useFacetWords();
  // Two codes may be the same in words; then the code says which is meant.
  const texts = values.map(({ value }) => wordsOf(facet, value));
  function textOf(value: string): string {
    const text = wordsOf(facet, value);
    return texts.indexOf(text) === texts.lastIndexOf(text) ? text : `${text} (${value})`;
  }
  const canBeLong = values.length > shownAtOnce + 1;
  const shown = values.filter(
    ({ value }, index) => isLong || !canBeLong || index < shownAtOnce || ticked.includes(value),
  );
  return (
    <details open className="group/facet border-b border-line px-4 py-2 last:border-0">
      <summary className="flex h-6 max-sm:h-11 cursor-default list-none items-center gap-1.5 text-12 text-ink-2 [&::-webkit-details-marker]:hidden">
        <ChevronDown
          size={14}
          strokeWidth={1.75}
          aria-hidden
          className="-ml-0.5 group-not-open/facet:-rotate-90"
        />
        {title}
      </summary>
      <fieldset className="min-w-0" aria-label={title}>
        {shown.map(({ value, count }) => (
          <Value
            key={value}
            {...{ facet, value, text: textOf(value), count: number(count) }}
            isTicked={ticked.includes(value)}
            onTick={() => onTick(value)}
          />
        ))}
      </fieldset>
      {canBeLong && (
        <button
          type="button"
          aria-expanded={isLong}
          className="ml-5.5 h-6 max-sm:h-11 rounded-4 text-12 text-accent hover:underline"
          onClick={() => setLong(!isLong)}
        >
          {isLong ? words.fewer : words.more(number(values.length - shown.length))}
        </button>
      )}
    </details>
  );
}

/** A code as it came may be longer than a line: it breaks behind its underscores. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=_)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text stand where they stand
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

interface ValueProps {
  facet: Facet;
  value: string;
  text: string;
  count: string;
  isTicked: boolean;
  onTick: () => void;
}

function Value({ facet, value, text, count, isTicked, onTick }: ValueProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-6 items-center gap-2 py-0.5 max-sm:min-h-11">
      <Checkbox id={id} checked={isTicked} onChange={onTick} />
      {facet === "state" && <StateMark shape={value === "" ? "ring" : stateShape(value)} />}
      <bdi className="min-w-0 flex-1 leading-4.5 wrap-break-word">
        <Breakable text={text} />
      </bdi>
      <span className="min-w-7 text-right text-12 text-ink-3 tabular-nums">{count}</span>
    </label>
  );
}
