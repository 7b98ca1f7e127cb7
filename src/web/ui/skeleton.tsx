interface SkeletonProps {
  /** Width as a share of its cell, 0 to 1: vary it, so that rows look like rows. */
  share: number;
}

/** A grey bar where text will be, seen only by who waits longer than 150 ms. */
export function Skeleton({ share }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className="block h-2 animate-late rounded-2 bg-surface-3"
      style={{ width: `${share * 100}%` }}
    />
  );
}
