import { Skeleton } from "#web/ui/skeleton.tsx";
import { checkboxClass, nameClass, pinnedClass, rowClass } from "./row-class.ts";

const rows = Array.from({ length: 25 }, (_, index) => index);

/** Rows of the real height, so that nothing moves when the customers come. */
export function SkeletonRows({ columns }: { columns: number }) {
  return (
    <tbody role="rowgroup" className="block">
      {rows.map((row) => (
        <tr key={row} className={`${rowClass} border-line-soft`} aria-hidden>
          <td className={`${pinnedClass} bg-surface-0 ${checkboxClass}`} />
          <td className={`${pinnedClass} bg-surface-0 ${nameClass} flex items-center`}>
            <Skeleton share={0.35 + ((row * 7) % 5) / 10} />
          </td>
          {Array.from({ length: columns }, (_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells without content have nothing else to be told apart by
            <td key={column} className="flex items-center px-2.5">
              <Skeleton share={0.4 + ((row * 3 + column * 5) % 5) / 10} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
