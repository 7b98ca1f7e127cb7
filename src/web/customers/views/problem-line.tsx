import { StateMark } from "#web/ui/state-mark.tsx";

/** What went wrong, below what was tried. */
export function ProblemLine({ problem, id }: { problem: string | null; id?: string }) {
  return (
    <div id={id} role="alert">
      {problem && (
        <p className="mt-1.5 flex items-start gap-1.5 text-12 text-bad">
          <StateMark shape="octagon" className="mt-0.5" />
          {problem}
        </p>
      )}
    </div>
  );
}
