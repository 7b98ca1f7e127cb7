import { Skeleton } from "#web/ui/skeleton.tsx";

const rows = [0.5, 0.35, 0.6, 0.3, 0.45, 0.55, 0.4, 0.5];

/** Rows in the place of the sections, for who waits longer than 150 ms. */
export function DrawerSkeleton() {
  return (
    <div aria-hidden className="px-5 py-4 max-sm:px-4">
      {rows.map((share, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity, never reordered.
        <div key={index} className="flex h-7.5 items-center gap-2">
          <span className="w-42 max-sm:w-31.5">
            <Skeleton share={0.5} />
          </span>
          <span className="flex-1">
            <Skeleton share={share} />
          </span>
        </div>
      ))}
    </div>
  );
}
