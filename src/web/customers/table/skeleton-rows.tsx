import { Skeleton } from "#web/ui/skeleton.tsx";

const rows = Array.from({ length: 25 }, (_, index) => index);

/** Rows of the real height, so that nothing moves when the customers come. */
export function SkeletonRows({ columns }: { columns: number }) {
  return rows.map((row) => (
    <tr key={row} className="h-9" aria-hidden>
      <td className="sticky left-0 border-r border-b border-r-line border-b-line-soft bg-surface-0 px-4">
        <Skeleton share={0.35 + ((row * 7) % 5) / 10} />
      </td>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells without content have nothing else to be told apart by
        <td key={column} className="border-b border-line-soft px-2.5">
          <Skeleton share={0.4 + ((row * 3 + column * 5) % 5) / 10} />
        </td>
      ))}
    </tr>
  ));
}
