import type { ReactNode } from "react";

/**
 * A state is told by shape and colour, for who cannot tell the colours apart, and by a word, which always stands beside
 * it. So a shape says the same thing everywhere.
 */
export type StateShape =
  | "disc" // active
  | "square-with-bar" // blocked
  | "cross" // deleted
  | "hollow-diamond" // not known, or a code that is not documented
  | "ring" // off
  | "half-disc" // incomplete, or not verified
  | "triangle" // a warning
  | "octagon"; // a failure

const shapes: Record<StateShape, { color: string; drawing: ReactNode }> = {
  disc: { color: "text-good-mark", drawing: <circle cx="6" cy="6" r="4" fill="currentColor" /> },
  "square-with-bar": {
    color: "text-bad-mark",
    drawing: (
      <>
        <rect x="1" y="1" width="10" height="10" rx="1.5" fill="currentColor" />
        <rect x="3" y="5" width="6" height="2" rx="0.5" className="fill-surface-0" />
      </>
    ),
  },
  cross: {
    color: "text-ink-3",
    drawing: <path d="M2.5 2.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />,
  },
  "hollow-diamond": {
    color: "text-warn-mark",
    drawing: <path d="M6 1.4L10.6 6 6 10.6 1.4 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  },
  ring: {
    color: "text-ink-3",
    drawing: <circle cx="6" cy="6" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  },
  "half-disc": {
    color: "text-warn-mark",
    drawing: (
      <>
        <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
        <path d="M6 2.4a3.6 3.6 0 010 7.2z" fill="currentColor" />
      </>
    ),
  },
  triangle: {
    color: "text-warn-mark",
    drawing: (
      <>
        <path d="M6 .9l5.4 9.8H.6z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
        <path d="M6 4.4v2.9m0 1.6v.1" className="stroke-surface-0" strokeWidth="1.3" strokeLinecap="round" />
      </>
    ),
  },
  octagon: {
    color: "text-bad-mark",
    drawing: (
      <>
        <path d="M3.8.7h4.4l3.1 3.1v4.4l-3.1 3.1H3.8L.7 8.2V3.8z" fill="currentColor" />
        <path d="M6 3.4v3m0 2.1v.1" className="stroke-surface-0" strokeWidth="1.4" strokeLinecap="round" />
      </>
    ),
  },
};

/** A shape of 12 px in its signal colour, for the word that follows it. */
export function StateMark({ shape, className = "" }: { shape: StateShape; className?: string }) {
  const { color, drawing } = shapes[shape];
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      aria-hidden
      className={`shrink-0 ${color} ${className}`}
    >
      {drawing}
    </svg>
  );
}
