import { Mark, productName } from "./brand.tsx";

/** What stands while the first answer is on its way: the empty bar, in its place. */
export function StartPage() {
  return (
    <div className="flex h-12 items-center gap-2 border-b border-line bg-surface-1 px-4 font-600 max-sm:h-13">
      <Mark />
      {productName}
    </div>
  );
}
