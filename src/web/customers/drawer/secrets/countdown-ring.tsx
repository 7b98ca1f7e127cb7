interface CountdownRingProps {
  seconds: number;
  of: number;
}

const radius = 5;
const around = 2 * Math.PI * radius;

/** A ring that empties, 14 px. The number beside it says the same; with reduced motion it steps once a second. */
export function CountdownRing({ seconds, of }: CountdownRingProps) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      aria-hidden
      className="-rotate-90 text-accent"
    >
      <circle cx="7" cy="7" r={radius} className="stroke-surface-3" strokeWidth="2" />
      <circle
        cx="7"
        cy="7"
        r={radius}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={around}
        strokeDashoffset={around * (1 - seconds / of)}
        className="motion-safe:transition-[stroke-dashoffset] motion-safe:duration-1000 motion-safe:ease-linear"
      />
    </svg>
  );
}
